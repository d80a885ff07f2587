using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>An order of resources that does not depend on how threads were scheduled.</summary>
internal static class StableOrder
{
    /// <summary>Parents before their children, siblings in the ordinal order of their URNs.</summary>
    public static ImmutableArray<PlannedResource> Of(IReadOnlyDictionary<string, PlannedResource> resources)
    {
        var children = new Dictionary<string, List<PlannedResource>>(StringComparer.Ordinal);
        foreach (var resource in resources.Values)
        {
            var parent = resources.ContainsKey(resource.Parent) ? resource.Parent : "";
            if (!children.TryGetValue(parent, out var siblings))
            {
                children[parent] = siblings = [];
            }

            siblings.Add(resource);
        }

        var ordered = ImmutableArray.CreateBuilder<PlannedResource>(resources.Count);
        var open = new Stack<PlannedResource>();
        Push("");
        while (open.TryPop(out var next))
        {
            ordered.Add(next);
            Push(next.Urn);
        }

        return ordered.ToImmutable();

        void Push(string parent)
        {
            if (!children.TryGetValue(parent, out var siblings))
            {
                return;
            }

            siblings.Sort(static (a, b) => string.CompareOrdinal(b.Urn, a.Urn));
            foreach (var sibling in siblings)
            {
                open.Push(sibling);
            }
        }
    }
}
