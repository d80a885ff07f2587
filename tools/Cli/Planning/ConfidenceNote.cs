using Bleu.Infra.Clouds;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Planning;

/// <summary>Says which values of a plan come from entries of the profile that nobody has confirmed.</summary>
internal static class ConfidenceNote
{
    /// <summary>Adds a note where there are some.</summary>
    public static StackPlan Apply(StackPlan plan, CloudProfile cloud)
    {
        var open = cloud.Values.Where(v => v.Value is { Value: not null, Confidence: Confidence.Derived or Confidence.Low }).ToList();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var resource in plan.Resources)
        {
            Look(resource.Inputs, open, found);
        }

        return found.Count == 0 ? plan : plan with { Diagnostics = [.. plan.Diagnostics, CloudDiagnostics.Unconfirmed(cloud, found)] };
    }

    private static void Look(PlanValue value, List<KeyValuePair<string, ProfileValue>> open, SortedSet<string> found)
    {
        switch (value.Bare)
        {
            case PlanText text:
                foreach (var (key, entry) in open)
                {
                    if (entry.Value is { } known && text.Text.Contains(known, StringComparison.OrdinalIgnoreCase))
                    {
                        found.Add(key);
                    }
                }

                break;
            case PlanMap map:
                foreach (var entry in map.Entries)
                {
                    Look(entry.Value, open, found);
                }

                break;
            case PlanList list:
                foreach (var item in list.Items)
                {
                    Look(item, open, found);
                }

                break;
        }
    }
}
