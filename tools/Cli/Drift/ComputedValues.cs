using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Drift;

/// <summary>The texts of a plan that the planner made up in place of the cloud: ids it draws, addresses it gives, names it forms.</summary>
internal sealed class ComputedValues
{
    private const int Shortest = 4;
    private readonly HashSet<string> _texts = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="plan">The plan.</param>
    public ComputedValues(StackPlan plan)
    {
        foreach (var resource in plan.Resources)
        {
            var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            Collect(resource.Inputs, given);
            Collect(resource.Outputs, _texts, given);
        }
    }

    /// <summary>Whether a text is such a value, or holds one.</summary>
    public bool Contains(string text) =>
        _texts.Contains(text) || _texts.Any(t => t.Length > Shortest && text.Contains(t, StringComparison.OrdinalIgnoreCase));

    private static void Collect(PlanValue value, HashSet<string> into, HashSet<string>? except = null)
    {
        switch (value.Bare)
        {
            case PlanText { Text.Length: >= Shortest } text when except?.Contains(text.Text) != true:
                into.Add(text.Text);
                break;
            case PlanMap map:
                foreach (var entry in map.Entries)
                {
                    Collect(entry.Value, into, except);
                }

                break;
            case PlanList list:
                foreach (var item in list.Items)
                {
                    Collect(item, into, except);
                }

                break;
        }
    }
}
