namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>Where definitions stand in the package.</summary>
/// <param name="Space">The namespace in small letters: <c>microsoft.keyvault</c>.</param>
/// <param name="Version">The API version in small letters.</param>
/// <param name="Resource">The name of the embedded file.</param>
internal sealed record DefinitionSource(string Space, string Version, string Resource);
