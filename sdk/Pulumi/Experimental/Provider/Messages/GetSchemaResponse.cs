namespace Pulumi.Experimental.Provider;

/// <summary>The schema of the package.</summary>
public sealed class GetSchemaResponse
{
    /// <summary>The schema, a JSON text.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Schema { get; set; }
}
