using System.Globalization;

namespace Bleu.Infra.Policies.Kubernetes.Objects;

/// <summary>Quantities as Kubernetes writes them: <c>500m</c>, <c>2</c>, <c>1.5Gi</c>, <c>1e3</c>.</summary>
internal static class Quantity
{
    private static readonly (string Suffix, double Factor)[] Suffixes =
    [
        ("Ki", 1024d), ("Mi", 1048576d), ("Gi", 1073741824d), ("Ti", 1099511627776d), ("Pi", 1125899906842624d), ("Ei", 1152921504606846976d),
        ("n", 1e-9), ("u", 1e-6), ("m", 1e-3), ("k", 1e3), ("M", 1e6), ("G", 1e9), ("T", 1e12), ("P", 1e15), ("E", 1e18), ("", 1),
    ];

    /// <summary>The quantity of a value, or nothing.</summary>
    public static double? Read(PlanValue? value) => value?.Bare switch
    {
        PlanNumber number => number.Value,
        PlanText text => Read(text.Text),
        _ => null,
    };

    /// <summary>The quantity of a text, or nothing.</summary>
    public static double? Read(string text)
    {
        foreach (var (suffix, factor) in Suffixes)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal)
                && double.TryParse(text.AsSpan(0, text.Length - suffix.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number))
            {
                return number * factor;
            }
        }

        return null;
    }
}
