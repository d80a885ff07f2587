namespace Bleu.Infra.Generator.Schema;

/// <summary>A resource of a package.</summary>
/// <param name="Token">Its type token.</param>
/// <param name="Inputs">What it takes.</param>
/// <param name="Outputs">What it yields.</param>
/// <param name="IsComponent">Whether a provider constructs it from others.</param>
internal sealed record ResourceSpec(
    string Token, IReadOnlyList<PropertySpec> Inputs, IReadOnlyList<PropertySpec> Outputs, bool IsComponent = false)
{
    /// <summary>A link or a few words of ours.</summary>
    public string Description { get; init; } = "";

    /// <summary>The API version that the provider speaks by default; known while a package is imported only.</summary>
    public string ApiVersion { get; init; } = "";
}
