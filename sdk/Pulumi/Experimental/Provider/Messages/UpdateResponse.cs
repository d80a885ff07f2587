namespace Pulumi.Experimental.Provider;

/// <summary>The resource after the change.</summary>
public sealed class UpdateResponse
{
    /// <summary>The outputs.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public IDictionary<string, PropertyValue>? Outputs { get; set; }
}
