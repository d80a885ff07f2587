namespace Pulumi.Experimental.Provider;

/// <summary>The resource that was created.</summary>
public sealed class CreateResponse
{
    /// <summary>The id that the provider gave the resource.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Id { get; set; }

    /// <summary>The outputs.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IDictionary<string, PropertyValue>? Outputs { get; set; }
}
