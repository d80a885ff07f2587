using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Resources;

namespace Bleu.Infra.Cli.Drift;

/// <summary>Compares a plan with a state: what is in one alone, and what of the rest was given otherwise.</summary>
internal static class DriftComparison
{
    private const string ProviderPrefix = "pulumi:providers:";

    // What the engine and the providers add to what a program gives.
    private static readonly string[] OfProviders = ["version", "pluginDownloadURL"];

    /// <summary>Compares.</summary>
    /// <param name="plan">A whole plan.</param>
    /// <param name="state">The state.</param>
    /// <param name="file">The state's file, as its reader knows it.</param>
    public static DriftReport Compare(StackPlan plan, StateFile state, string file)
    {
        var computed = new ComputedValues(plan);
        var held = new Dictionary<string, PolicyResource>(StringComparer.Ordinal);
        foreach (var resource in state.Resources)
        {
            held.TryAdd(resource.Urn, resource);
        }

        var found = new List<ResourceDrift>();
        var (same, open) = (0, 0);
        foreach (var planned in plan.Resources)
        {
            if (Take(held, planned) is not { } old)
            {
                found.Add(new(DriftKind.Added, planned.Urn, $"{planned.Type} '{planned.Name}'", planned.Options.Protect, []));
                continue;
            }

            var comparison = new ValueComparison(computed, path => IsIgnored(planned, old, path));
            comparison.Compare("", planned.Inputs, old.Inputs);
            open += comparison.Open;
            if (comparison.Found.Count == 0)
            {
                same++;
            }
            else
            {
                found.Add(new(DriftKind.Changed, planned.Urn, $"{planned.Type} '{planned.Name}'", old.Options.Protect, [.. comparison.Found]));
            }
        }

        found.AddRange(held.Values.Select(r => new ResourceDrift(DriftKind.Removed, r.Urn, r.ToString(), r.Options.Protect, [])));
        return new(
            plan.Stack,
            [.. found.OrderBy(f => f.Urn, StringComparer.Ordinal)],
            same,
            open,
            state.Pending > 0 ? [DriftDiagnostics.Pending(file, state.Pending)] : []);
    }

    // A resource that was renamed says what it was called.
    private static PolicyResource? Take(Dictionary<string, PolicyResource> held, PlannedResource planned) =>
        planned.Options.Aliases.Prepend(planned.Urn).Select(u => held.Remove(u, out var found) ? found : null).FirstOrDefault(r => r is not null);

    private static bool IsIgnored(PlannedResource planned, PolicyResource old, string path)
    {
        if (planned.Options.IgnoreChanges.Any(i => path == i || path.StartsWith(i + ".", StringComparison.Ordinal) || path.StartsWith(i + "[", StringComparison.Ordinal)))
        {
            return true;
        }

        // Only what the program leaves out can have been added by others: a name that was drawn, a location that is the group's.
        if (planned.Inputs.TryGet(path, out _) || old.Inputs.Find(path)?.AsText is not { } text)
        {
            return false;
        }

        return path == "location"
            || (planned.Type.StartsWith(ProviderPrefix, StringComparison.Ordinal) && OfProviders.Contains(path))
            || (old.Id is { } id && id.EndsWith("/" + text, StringComparison.OrdinalIgnoreCase));
    }
}
