using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Graphs;

/// <summary>The resources of a plan with a provider, grouped by component, and what each needs first.</summary>
/// <param name="Title">The stack.</param>
/// <param name="Groups">The components.</param>
/// <param name="Nodes">The resources.</param>
/// <param name="Edges">From a resource to one that needs it.</param>
internal sealed record PlanGraph(
    string Title, IReadOnlyList<GraphGroup> Groups, IReadOnlyList<GraphNode> Nodes, IReadOnlyList<(int From, int To)> Edges)
{
    /// <summary>The graph of a plan; a dependency that others imply is left out.</summary>
    public static PlanGraph Of(StackPlan plan)
    {
        var groups = new List<GraphGroup> { new(0, plan.Stack) };
        var groupOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var component in plan.Resources.Where(r => !r.Custom && r.Parent.Length > 0))
        {
            groupOf[component.Urn] = groups.Count;
            groups.Add(new(groups.Count, $"{Short(component.Type)} {component.Name}"));
        }

        var drawn = plan.Resources.Where(r => r.Custom && r.Provider.Length > 0).ToList();
        var indexOf = drawn.Select((r, i) => (r.Urn, i)).ToDictionary(p => p.Urn, p => p.i, StringComparer.Ordinal);
        var needs = drawn.Select(r => Needs(r, indexOf)).ToList();
        var edges = Enumerable.Range(0, drawn.Count)
            .SelectMany(to => needs[to].Where(from => !IsImplied(from, needs[to], needs)).Order().Select(from => (from, to)))
            .ToList();
        var nodes = drawn.Select((r, i) => new GraphNode(i, r.Name, Short(r.Type), groupOf.GetValueOrDefault(r.Parent))).ToList();
        return new(plan.Stack, groups, nodes, edges);
    }

    private static HashSet<int> Needs(PlannedResource resource, Dictionary<string, int> indexOf) =>
    [
        .. resource.Dependencies.Concat(resource.PropertyDependencies.SelectMany(p => p.Value))
            .Select(urn => indexOf.GetValueOrDefault(urn, -1))
            .Where(i => i >= 0 && i != indexOf[resource.Urn]),
    ];

    private static bool IsImplied(int target, HashSet<int> direct, List<HashSet<int>> needs)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>(direct.Where(d => d != target));
        while (open.TryPop(out var next))
        {
            foreach (var further in needs[next])
            {
                if (further == target)
                {
                    return true;
                }

                if (seen.Add(further))
                {
                    open.Push(further);
                }
            }
        }

        return false;
    }

    private static string Short(string type) => type[(type.LastIndexOf(':') + 1)..];
}
