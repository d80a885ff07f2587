using System.Globalization;

namespace Bleu.Infra.Policies.Resources;

/// <summary>Single values in whichever form they come: providers take <c>"true"</c>, manifests quote numbers.</summary>
public static class Scalars
{
    /// <summary>The truth value of a value, or nothing.</summary>
    /// <param name="value">The value.</param>
    public static bool? Flag(PlanValue? value) => value?.Bare switch
    {
        PlanBool flag => flag.Value,
        PlanText text when string.Equals(text.Text, "true", StringComparison.OrdinalIgnoreCase) => true,
        PlanText text when string.Equals(text.Text, "false", StringComparison.OrdinalIgnoreCase) => false,
        _ => null,
    };

    /// <summary>The number of a value, or nothing.</summary>
    /// <param name="value">The value.</param>
    public static double? Number(PlanValue? value) => value?.Bare switch
    {
        PlanNumber number => number.Value,
        PlanText text when double.TryParse(text.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>Whether a value is nothing, an empty text, an empty list or an empty map.</summary>
    /// <param name="value">The value.</param>
    public static bool IsEmpty(PlanValue? value) => value?.Bare switch
    {
        null or PlanNull => true,
        PlanText text => text.Text.Length == 0,
        PlanList list => list.Items.IsEmpty,
        PlanMap map => map.Entries.IsEmpty,
        _ => false,
    };

    /// <summary>The texts of a list; a single text counts as a list of one.</summary>
    /// <param name="value">The value.</param>
    public static IEnumerable<string> Texts(PlanValue? value) => value?.Bare switch
    {
        PlanText text => [text.Text],
        PlanList list => list.Items.Select(i => i.AsText).OfType<string>(),
        _ => [],
    };

    /// <summary>Whether a value or an item of it is not known yet.</summary>
    /// <param name="value">The value.</param>
    public static bool HasUnknown(PlanValue? value) => value?.Bare switch
    {
        PlanUnknown => true,
        PlanList list => list.Items.Any(i => i.Bare is PlanUnknown),
        _ => false,
    };
}
