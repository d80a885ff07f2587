namespace Pulumi.Serialization;

/// <summary>The resources that stand for a set of dependencies on the wire.</summary>
internal static class DependencyClosure
{
    /// <summary>
    /// The URNs of the custom and remote resources behind the given ones: local components are replaced by what they
    /// hold. URNs that are not known are left out.
    /// </summary>
    /// <param name="resources">The dependencies.</param>
    /// <param name="dependent">The resource that has them, when one does.</param>
    public static ValueTask<IReadOnlyCollection<string>> UrnsOfAsync(IReadOnlyCollection<Resource> resources, Resource? dependent = null) =>
        resources.Count == 0 ? new(Array.Empty<string>()) : new(UrnsOfSomeAsync(resources, dependent));

    private static async Task<IReadOnlyCollection<string>> UrnsOfSomeAsync(IReadOnlyCollection<Resource> resources, Resource? dependent)
    {
        var urns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in Expand(resources, dependent))
        {
            var data = await resource.Urn.DataTask.ConfigureAwait(false);
            if (data.IsKnown && !string.IsNullOrEmpty(data.Value))
            {
                urns.Add(data.Value);
            }
        }

        return urns;
    }

    /// <summary>
    /// The custom and remote resources behind the given ones. A remote component is complete by itself, so a resource may
    /// lie in one and depend on it: what else lies in it is then left out.
    /// </summary>
    /// <param name="resources">The dependencies.</param>
    /// <param name="dependent">The resource that has them, when one does.</param>
    public static IReadOnlyCollection<Resource> Expand(IEnumerable<Resource> resources, Resource? dependent = null)
    {
        var result = new HashSet<Resource>();
        var seen = new HashSet<Resource>();
        var open = new Stack<Resource>(resources);
        while (open.TryPop(out var resource))
        {
            if (!seen.Add(resource))
            {
                continue;
            }

            if (resource is not ComponentResource component)
            {
                result.Add(resource);
                continue;
            }

            if (component.IsRemote)
            {
                result.Add(component);
                if (dependent is not null && dependent.IsBelow(component))
                {
                    continue;
                }
            }

            foreach (var child in component.ChildrenSnapshot())
            {
                open.Push(child);
            }
        }

        return result;
    }
}
