using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Settles the outputs of a resource with what the engine answered.</summary>
internal static class ResourceOutputs
{
    public static void Settle(ResourceRegistration registration, RegistrationResponse response, IReadOnlyDictionary<string, IOutputCompletionSource> sources)
    {
        sources[Constants.UrnPropertyName].SetStringValue(response.Urn, isKnown: true);
        if (registration.IsCustom && sources.TryGetValue(Constants.IdPropertyName, out var id))
        {
            id.SetStringValue(response.Id ?? "", isKnown: !response.IsUnknown && !string.IsNullOrEmpty(response.Id));
        }

        foreach (var (name, source) in sources)
        {
            if (name is Constants.UrnPropertyName or Constants.IdPropertyName)
            {
                continue;
            }

            if (!response.IsUnknown && response.Outputs.Fields.TryGetValue(name, out var value))
            {
                var data = Converter.ConvertValue(
                    message => Log.Warn(message, registration.Resource),
                    $"{registration.Resource.GetType().FullName}.{name}",
                    value,
                    source.TargetType);
                source.SetValue(data with { Resources = OutputData.Union(data.Resources, DependenciesOf(response, name)) });
            }
            else
            {
                source.SetDefaultResult(response.IsKnown && !response.IsUnknown);
            }
        }
    }

    private static ImmutableHashSet<Resource> DependenciesOf(RegistrationResponse response, string name) =>
        response.Dependencies.TryGetValue(name, out var urns) ? [.. urns.Select(Resource (u) => new DependencyResource(u))] : [];
}
