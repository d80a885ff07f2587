using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>A policy definition as it will be in the tenant.</summary>
/// <param name="Group">The management group that holds it.</param>
/// <param name="Definition">The definition, with the values of the cloud.</param>
public sealed record RenderedDefinition(RenderedGroup Group, PolicyDefinition Definition);
