using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <content>The inputs of the resource and what they depend on.</content>
internal sealed partial class ResourceRegistration
{
    private async Task FillInputsAsync(RegisterResourceRequest request)
    {
        var dependencies = new HashSet<string>(await ExplicitDependencies.UrnsAsync(resource, options).ConfigureAwait(false), StringComparer.Ordinal);
        if (custom || remote)
        {
            await foreach (var (name, value, urns) in SerializedInputsAsync().ConfigureAwait(false))
            {
                // Identity comes from the engine; an input of that name would only confuse it.
                if (name is Constants.UrnPropertyName or Constants.IdPropertyName)
                {
                    continue;
                }

                request.Object.Fields[name] = value;
                request.PropertyDependencies[name] = urns.Count == 0 ? new() : new() { Urns = { urns } };
                dependencies.UnionWith(urns);
            }
        }

        request.Dependencies.AddRange(dependencies);
    }

    /// <summary>The inputs that are set, in the order of the arguments, each with the URNs it depends on.</summary>
    private async IAsyncEnumerable<SerializedInput> SerializedInputsAsync()
    {
        var keepResources = await deployment.KeepResourcesAsync().ConfigureAwait(false);
        var keepOutputValues = remote && await deployment.Features.SupportsAsync(MonitorFeatures.OutputValues).ConfigureAwait(false);
        foreach (var (name, input) in args.ToEntries())
        {
            if (input is null)
            {
                continue;
            }

            var serializer = new Serializer(excludeResourceReferencesFromDependencies: remote && keepOutputValues);
            var context = $"{resource.GetResourceType()} {resource.GetResourceName()}.{name}";
            var value = await serializer.SerializeAsync(context, input, keepResources, keepOutputValues).ConfigureAwait(false);
            if (value.KindCase == Value.KindOneofCase.NullValue)
            {
                continue;
            }

            WaitCycles.ThrowIfBelow(resource, serializer.DependentResources, name);
            yield return new(name, value, await DependencyClosure.UrnsOfAsync(serializer.DependentResources, resource).ConfigureAwait(false));
        }
    }

    private sealed record SerializedInput(string Name, Value Value, IReadOnlyCollection<string> Urns);
}
