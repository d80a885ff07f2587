using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;

namespace Bleu.Infra.Governance.Checks;

/// <summary>What parameters mean, as far as their names, types and uses tell.</summary>
internal static class EffectRules
{
    /// <summary>Whether an assignment with these values denies, as far as its own parameters decide.</summary>
    public static bool Denies(IReadOnlyDictionary<string, JsonElement> values, PolicyFacts facts) =>
        facts.Parameters.Values.Where(p => IsEffect(p.Name)).Any(p =>
            IsDeny(values.TryGetValue(p.Name, out var value) ? value : p.Default))
        || string.Equals(facts.Effect, "deny", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a parameter holds regions: by what a portal offers for it, or by its name.</summary>
    public static bool IsRegion(string name, PolicyParameter? parameter) =>
        parameter?.StrongType.Equals("location", StringComparison.OrdinalIgnoreCase) == true
        || name.EndsWith("location", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("region", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a parameter lists regions.</summary>
    public static bool IsRegionList(PolicyParameter parameter) =>
        parameter.Type == "array" && (IsRegion(parameter.Name, parameter) || parameter.Name.EndsWith("locations", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a parameter lists what is allowed, by its name or by that of a parameter it is handed on to.</summary>
    public static bool IsListOfWhatIsAllowed(PolicyParameter parameter, PolicyIndex index, PolicyFacts facts) =>
        parameter.Type == "array"
        && (IsAllowedName(parameter.Name) || facts.Members.Any(m => m.Values.Any(v =>
            LibraryTailoring.ParametersIn(v.Value).Contains(parameter.Name, StringComparer.OrdinalIgnoreCase)
            && IsAllowedName(index.Find(m.Definition)?.Parameters.GetValueOrDefault(v.Key)?.Name ?? ""))));

    private static bool IsAllowedName(string name) =>
        name.Contains("allowed", StringComparison.OrdinalIgnoreCase) && !name.Contains("notallowed", StringComparison.OrdinalIgnoreCase);

    private static bool IsEffect(string name) => name.StartsWith("effect", StringComparison.OrdinalIgnoreCase);

    private static bool IsDeny(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && string.Equals(value.GetString(), "deny", StringComparison.OrdinalIgnoreCase);
}
