namespace Pulumi;

/// <summary>How a provider function is called.</summary>
public class InvokeOptions
{
    /// <summary>The resource whose providers are used.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Resource? Parent { get; set; }

    /// <summary>The provider that runs the function.</summary>
    /// <value>The default is <see langword="null"/>: the parent's, else the default provider.</value>
    public ProviderResource? Provider { get; set; }

    /// <summary>The version of the provider.</summary>
    /// <value>The default is <see langword="null"/>: the version of the SDK that declares the function.</value>
    public string? Version { get; set; }

    /// <summary>Where the provider's plugin is fetched.</summary>
    /// <value>The default is <see langword="null"/>: the usual place.</value>
    public string? PluginDownloadURL { get; set; }
}
