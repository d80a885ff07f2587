namespace Pulumi;

/// <summary>How a method of a resource is called.</summary>
public class CallOptions
{
    /// <summary>The resource whose providers are used.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Resource? Parent { get; set; }

    /// <summary>The provider that runs the method.</summary>
    /// <value>The default is <see langword="null"/>: that of the resource.</value>
    public ProviderResource? Provider { get; set; }

    /// <summary>The version of the provider.</summary>
    /// <value>The default is <see langword="null"/>: that of the resource.</value>
    public string? Version { get; set; }

    /// <summary>Where the provider's plugin is fetched.</summary>
    /// <value>The default is <see langword="null"/>: the usual place.</value>
    public string? PluginDownloadURL { get; set; }
}
