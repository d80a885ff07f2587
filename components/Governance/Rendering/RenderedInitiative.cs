using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>An initiative as it will be in the tenant.</summary>
/// <param name="Group">The management group that holds it.</param>
/// <param name="Initiative">The initiative, with the values of the cloud.</param>
/// <param name="DefinitionScope">Gives the ARM id of the group that holds a definition of the library.</param>
public sealed record RenderedInitiative(RenderedGroup Group, Initiative Initiative, Func<string, string> DefinitionScope);
