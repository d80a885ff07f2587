using System.Globalization;

namespace Bleu.Infra.Policies.Resources;

/// <summary>Values in messages: short, on one line, and never what is secret.</summary>
public static class Shown
{
    private const int Limit = 60;

    /// <summary>A value for people.</summary>
    /// <param name="value">The value; nothing where the property is absent.</param>
    public static string Value(PlanValue? value) => value switch
    {
        null or PlanNull => "absent",
        PlanText text => $"'{Short(text.Text)}'",
        PlanNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        PlanBool flag => flag.Value ? "true" : "false",
        PlanList { Items.Length: 0 } => "empty",
        PlanList list => list.Items.Length == 1 ? "a list of one item" : $"a list of {list.Items.Length} items",
        PlanMap => "an object",
        PlanSecret => "a secret",
        PlanUnknown => "not known yet",
        PlanReference => "a reference",
        _ => "a file",
    };

    /// <summary>A text of bounded length without control characters.</summary>
    /// <param name="text">The text.</param>
    public static string Short(string text)
    {
        var cut = text.Length > Limit ? string.Concat(text.AsSpan(0, Limit - 1), "…") : text;
        return cut.AsSpan().ContainsAnyInRange('\u0000', '\u001f') || cut.AsSpan().ContainsAnyInRange('\u007f', '\u009f')
            ? string.Create(cut.Length, cut, static (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = char.IsControl(from[i]) ? '\uFFFD' : from[i];
                }
            })
            : cut;
    }
}
