using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Output;

/// <summary>A plan as a tree for people: every resource below its parent, with what it is given.</summary>
/// <param name="writer">Takes the lines.</param>
/// <param name="ink">Colours them.</param>
/// <param name="withInputs">Whether inputs are shown below each resource.</param>
/// <param name="step">What is done to a resource, before its name and after its type; nothing where nobody knows.</param>
internal sealed class PlanTree(TextWriter writer, Ink ink, bool withInputs, Func<PlannedResource, (string Before, string After)>? step = null)
{
    private readonly Dictionary<string, List<PlannedResource>> _children = new(StringComparer.Ordinal);

    /// <summary>Writes a plan.</summary>
    public void Write(StackPlan plan)
    {
        _children.Clear();
        var urns = plan.Resources.Select(r => r.Urn).ToHashSet(StringComparer.Ordinal);
        foreach (var resource in plan.Resources)
        {
            var parent = urns.Contains(resource.Parent) ? resource.Parent : "";
            if (!_children.TryGetValue(parent, out var siblings))
            {
                _children[parent] = siblings = [];
            }

            siblings.Add(resource);
        }

        foreach (var root in _children.GetValueOrDefault("") ?? [])
        {
            WriteResource(root, "", "");
        }

        if (plan.Outputs.Entries.Length > 0)
        {
            writer.WriteLine();
            writer.WriteLine(ink.Strong("outputs"));
            foreach (var (key, value) in plan.Outputs.Entries)
            {
                WriteValue(key, value, "  ");
            }
        }

        writer.WriteLine();
        foreach (var diagnostic in plan.Diagnostics)
        {
            writer.WriteLine(DiagnosticText.Of(diagnostic, ink));
        }
    }

    private void WriteResource(PlannedResource resource, string lead, string below)
    {
        var mark = resource.Options.Protect ? " [protected]" : "";
        var (before, after) = step?.Invoke(resource) ?? ("", "");
        writer.WriteLine($"{lead}{before}{ink.Strong(resource.Name)}  {resource.Type}{ink.Odd(mark)}{after}");
        var children = _children.GetValueOrDefault(resource.Urn) ?? [];
        if (withInputs)
        {
            var rail = below + (children.Count > 0 ? "│    " : "     ");
            foreach (var (key, value) in resource.Inputs.Entries)
            {
                WriteValue(key, value, rail);
            }
        }

        for (var i = 0; i < children.Count; i++)
        {
            var isLast = i == children.Count - 1;
            WriteResource(children[i], below + (isLast ? "└─ " : "├─ "), below + (isLast ? "   " : "│  "));
        }
    }

    private void WriteValue(string key, PlanValue value, string indent)
    {
        switch (value)
        {
            case PlanMap { Entries.Length: > 0 } map:
                writer.WriteLine($"{indent}{ink.Faint(key + ":")}");
                foreach (var (inner, entry) in map.Entries)
                {
                    WriteValue(inner, entry, indent + "  ");
                }

                break;
            case PlanList { Items.Length: > 0 } list when list.Items.Any(item => item is PlanMap or PlanList):
                writer.WriteLine($"{indent}{ink.Faint(key + ":")}");
                for (var i = 0; i < list.Items.Length; i++)
                {
                    WriteValue($"[{i}]", list.Items[i], indent + "  ");
                }

                break;
            default:
                writer.WriteLine($"{indent}{ink.Faint(key + ":")} {Short(value)}");
                break;
        }
    }

    private string Short(PlanValue value) => value switch
    {
        PlanText text => text.Text.ReplaceLineEndings("↵"),
        PlanSecret or PlanUnknown => ink.Odd(value.ToString()),
        PlanList list => "[" + string.Join(", ", list.Items.Select(Short)) + "]",
        _ => value.ToString(),
    };
}
