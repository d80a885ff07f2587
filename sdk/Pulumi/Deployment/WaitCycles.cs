using System.Runtime.CompilerServices;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Finds resources that would wait for themselves for ever, so that they can be reported instead.</summary>
internal static class WaitCycles
{
    private static readonly ConditionalWeakTable<Resource, IReadOnlyList<Resource>> Waits = [];

    /// <summary>Fails when a dependency of a resource is, or holds, the resource itself.</summary>
    /// <exception cref="ResourceException">The resource would wait for itself.</exception>
    public static void ThrowIfBelow(Resource resource, IReadOnlyCollection<Resource> dependencies, string by)
    {
        if (dependencies.Count == 0)
        {
            return;
        }

        foreach (var dependency in dependencies)
        {
            if (dependency == resource)
            {
                throw Cycle(resource, $"{by} is the resource itself");
            }

            if (dependency is ComponentResource { IsRemote: false } && resource.IsBelow(dependency))
            {
                throw Cycle(
                    resource,
                    $"{by} is {Name(dependency)}, in which it lies; waiting for a component means waiting for everything in it");
            }
        }

        var expanded = DependencyClosure.Expand(dependencies, resource);
        lock (Waits)
        {
            if (expanded.Contains(resource) || Reaches(expanded, resource))
            {
                throw Cycle(resource, $"{by} leads back to it");
            }

            // Whoever closes a circle later finds what this one waits for.
            Waits.AddOrUpdate(resource, Waits.TryGetValue(resource, out var earlier) ? [.. earlier, .. expanded] : [.. expanded]);
        }
    }

    private static bool Reaches(IEnumerable<Resource> from, Resource target)
    {
        var seen = new HashSet<Resource>();
        var open = new Stack<Resource>(from);
        while (open.TryPop(out var next))
        {
            // What has its URN waits for nothing any more.
            if (!seen.Add(next) || next.Urn.DataTask.IsCompleted || !Waits.TryGetValue(next, out var further))
            {
                continue;
            }

            foreach (var resource in further)
            {
                if (resource == target)
                {
                    return true;
                }

                open.Push(resource);
            }
        }

        return false;
    }

    private static ResourceException Cycle(Resource resource, string why) => new(
        $"{Name(resource)} waits for itself: {why}. Remove that dependency, or depend on the resources that are really needed.",
        null,
        hideStack: true);

    private static string Name(Resource resource) => $"{resource.GetResourceType()} '{resource.GetResourceName()}'";
}
