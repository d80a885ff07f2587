using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>What a resource waits for because its options say so.</summary>
internal static class ExplicitDependencies
{
    /// <summary>The URNs behind <see cref="ResourceOptions.DependsOn"/>.</summary>
    /// <exception cref="ResourceException">The resource would wait for itself.</exception>
    public static async Task<IReadOnlyCollection<string>> UrnsAsync(Resource resource, ResourceOptions options)
    {
        if (options.DependsOnOrNull is not { } dependsOn)
        {
            return [];
        }

        var data = await ((Output<ImmutableArray<Resource>>)dependsOn).DataTask.ConfigureAwait(false);
        if (!data.IsKnown)
        {
            return [];
        }

        WaitCycles.ThrowIfBelow(resource, data.Value, "what it depends on");
        return await DependencyClosure.UrnsOfAsync(data.Value, resource).ConfigureAwait(false);
    }
}
