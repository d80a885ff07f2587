
namespace Bleu.Infra.Policies.Kubernetes.Objects;

/// <summary>Values of manifests. Their keys are exact, unlike those of Resource Manager.</summary>
internal static class KubeValues
{
    /// <summary>The value below keys; nothing when a step is missing, an unknown value when a step is not known.</summary>
    public static PlanValue? At(PlanValue? value, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            value = value?.Bare switch
            {
                PlanUnknown unknown => unknown,
                PlanMap map => map.TryGet(key, out var inner) ? inner : null,
                _ => null,
            };
        }

        return value;
    }

    public static bool IsUnknown(PlanValue? value) => value?.Bare is PlanUnknown;

    public static bool IsNothing(PlanValue? value) => value?.Bare is null or PlanNull;

    public static bool IsFalseOrAbsent(PlanValue? value) => IsNothing(value) || Scalars.Flag(value) == false;

    /// <summary>The items of a list; an unknown list is one item that is not known.</summary>
    public static IEnumerable<(int Index, PlanValue Value)> Items(PlanValue? value) => value?.Bare switch
    {
        PlanList list => list.Items.Select((item, i) => (i, item)),
        PlanUnknown unknown => [(0, unknown)],
        _ => [],
    };

    /// <summary>The entries of a map of texts that are known.</summary>
    public static Dictionary<string, string> Texts(PlanValue? value) => value?.Bare is PlanMap map
        ? map.Entries.Where(e => e.Value.AsText is not null).ToDictionary(e => e.Key, e => e.Value.AsText ?? "", StringComparer.Ordinal)
        : [];

    /// <summary>Whether a list holds a text.</summary>
    public static bool Holds(PlanValue? list, string text) => Items(list).Any(i => i.Value.AsText == text);
}
