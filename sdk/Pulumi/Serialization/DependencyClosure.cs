namespace Pulumi.Serialization;

/// <summary>The resources that stand for a set of dependencies on the wire.</summary>
internal static class DependencyClosure
{
    /// <summary>
    /// The URNs of the custom and remote resources behind the given ones: local components are replaced by what they
    /// hold. URNs that are not known are left out.
    /// </summary>
    public static async Task<IReadOnlyCollection<string>> UrnsOfAsync(IEnumerable<Resource> resources)
    {
        var urns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in Expand(resources))
        {
            var data = await resource.Urn.DataTask.ConfigureAwait(false);
            if (data.IsKnown && !string.IsNullOrEmpty(data.Value))
            {
                urns.Add(data.Value);
            }
        }

        return urns;
    }

    /// <summary>The custom and remote resources behind the given ones.</summary>
    public static IReadOnlyCollection<Resource> Expand(IEnumerable<Resource> resources)
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
            }

            foreach (var child in component.ChildrenSnapshot())
            {
                open.Push(child);
            }
        }

        return result;
    }
}
