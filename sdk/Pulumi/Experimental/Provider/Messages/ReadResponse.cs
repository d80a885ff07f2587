namespace Pulumi.Experimental.Provider;

/// <summary>A resource as it is; without an id it does not exist.</summary>
public sealed class ReadResponse
{
    /// <summary>The id that the provider gave the resource.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Id { get; set; }

    /// <summary>The outputs.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IDictionary<string, PropertyValue>? Outputs { get; set; }

    /// <summary>The inputs.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IDictionary<string, PropertyValue>? Inputs { get; set; }
}
