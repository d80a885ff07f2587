namespace Pulumi.Experimental.Provider;

/// <summary>What a provider understands.</summary>
public sealed class ConfigureResponse
{
    /// <summary>Whether it takes secrets; otherwise they come in plain sight.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AcceptSecrets { get; set; }

    /// <summary>Whether it can create and update in a preview.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool SupportsPreview { get; set; }

    /// <summary>Whether it takes references to resources; otherwise their ids come.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AcceptResources { get; set; }

    /// <summary>Whether it takes values with their dependencies.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AcceptOutputs { get; set; }
}
