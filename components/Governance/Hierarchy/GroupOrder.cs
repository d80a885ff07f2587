using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Hierarchy;

/// <summary>Puts groups in an order in which every parent comes before its children, and finds why there may be none.</summary>
internal static class GroupOrder
{
    /// <summary>The order, as positions in the list that was given; incomplete where something was found.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="place">The file they stand in.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<GroupLink> groups, SourceLocation? place, List<Diagnostic> findings)
    {
        var ids = new Dictionary<ManagementGroupId, int>();
        for (var i = 0; i < groups.Count; i++)
        {
            if (!ManagementGroupId.TryParse(groups[i].Id, out var id, out var problem))
            {
                findings.Add(GovernanceDiagnostics.BadGroupId(place, groups[i].Id ?? "", problem));
            }
            else if (!ids.TryAdd(id, i))
            {
                findings.Add(GovernanceDiagnostics.DuplicateGroup(place, id.Text, groups[ids[id]].Id ?? ""));
            }
        }

        var order = new List<int>();
        var depths = new Dictionary<ManagementGroupId, int>();
        foreach (var (id, index) in ids)
        {
            Visit(id, index, []);
        }

        return order;

        int Visit(ManagementGroupId id, int index, HashSet<ManagementGroupId> path)
        {
            if (depths.TryGetValue(id, out var known))
            {
                return known;
            }

            var depth = 1;
            if (!path.Add(id))
            {
                findings.Add(GovernanceDiagnostics.BadParent(place, id.Text, "lies below itself", groups[index].ParentId ?? ""));
            }
            else if (groups[index].ParentId is { Length: > 0 } parentText)
            {
                if (!ManagementGroupId.TryParse(parentText, out var parent, out _) || !ids.TryGetValue(parent, out var parentIndex))
                {
                    findings.Add(GovernanceDiagnostics.BadParent(place, id.Text, "lies below a group that is not there", parentText));
                }
                else
                {
                    depth = Visit(parent, parentIndex, path) + 1;
                }
            }

            if (depths.ContainsKey(id))
            {
                return depth;
            }

            if (depth == ManagementGroupsDefaults.MaxDepth + 1)
            {
                findings.Add(GovernanceDiagnostics.BadParent(place, id.Text, $"lies deeper than the {ManagementGroupsDefaults.MaxDepth} levels that ARM allows", groups[index].ParentId ?? ""));
            }

            depths[id] = depth;
            order.Add(index);
            return depth;
        }
    }
}
