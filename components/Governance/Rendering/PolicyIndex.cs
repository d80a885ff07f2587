using System.Collections.Immutable;
using Bleu.Infra.Governance.Catalogue;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>Finds definitions and initiatives, of a library or of the platform.</summary>
/// <param name="definitions">The library's definitions.</param>
/// <param name="initiatives">The library's initiatives.</param>
/// <param name="catalogue">What the platform has.</param>
internal sealed class PolicyIndex(
    IReadOnlyDictionary<string, PolicyDefinition> definitions, IReadOnlyDictionary<string, Initiative> initiatives, BuiltInCatalogue catalogue)
{
    private readonly Dictionary<PolicyReference, PolicyFacts?> _known = [];

    /// <summary>What a reference leads to; nothing when neither has it.</summary>
    public PolicyFacts? Find(PolicyReference reference)
    {
        if (!_known.TryGetValue(reference, out var facts))
        {
            _known[reference] = facts = reference.IsBuiltIn ? BuiltIn(reference) : Own(reference);
        }

        return facts;
    }

    /// <summary>The roles that the identity of an assignment needs, each once.</summary>
    public ImmutableArray<string> Roles(PolicyReference reference) => Find(reference) is { } facts
        ? [.. facts.Roles.Concat(facts.Members.SelectMany(m => Find(m.Definition)?.Roles ?? [])).Select(r => r.ToLowerInvariant()).Distinct()]
        : [];

    private PolicyFacts? BuiltIn(PolicyReference reference) => catalogue.Find(reference.Name, reference.IsInitiative) is { } policy
        ? new(policy.DisplayName, policy.Parameters, policy.Roles, policy.Members) { Effect = policy.Effect, IsPreview = policy.IsPreview }
        : null;

    private PolicyFacts? Own(PolicyReference reference) => reference.IsInitiative
        ? initiatives.TryGetValue(reference.Name, out var initiative)
            ? new(initiative.DisplayName, initiative.Parameters, [], initiative.Members)
            : null
        : definitions.TryGetValue(reference.Name, out var definition)
            ? new(definition.DisplayName, definition.Parameters, definition.Roles, []) { Effect = definition.Effect }
            : null;
}
