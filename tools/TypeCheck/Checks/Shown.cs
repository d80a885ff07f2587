using System.Globalization;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Checks;

/// <summary>Values as diagnostics show them: short, in one line, and never a secret.</summary>
internal static class Shown
{
    private const int MaxLength = 80;

    public static string? Of(BodyNode node, bool isSensitive = false) =>
        node.IsSecret || isSensitive ? "[secret]" : node is BodyValue { Value: PlanText text } ? Text(text.Text) : Kind(node);

    public static string Text(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? '·' : c));
        return line.Length <= MaxLength ? line : line[..MaxLength] + "…";
    }

    public static string Kind(BodyNode node) => node switch
    {
        BodyList list => $"a list of {list.Items.Length}",
        BodyObject => "an object",
        BodyValue { Value: PlanNumber number } => number.Value.ToString(CultureInfo.InvariantCulture),
        BodyValue { Value: PlanBool flag } => flag.Value ? "true" : "false",
        BodyValue { Value: PlanAsset asset } => asset.IsArchive ? "an archive" : "a file",
        BodyValue { Value: PlanText } => "a text",
        _ => "nothing",
    };
}
