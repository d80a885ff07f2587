using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Calls methods of resources.</summary>
internal static class MethodCall
{
    private const string SelfArgument = "__self__";

    public static async Task<OutputData<T>> CallAsync<T>(
        Deployment deployment, string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? package)
    {
        var dictionary = await args.ToDictionaryAsync().ConfigureAwait(false);
        if (self is not null)
        {
            dictionary = dictionary.SetItem(SelfArgument, self);
        }

        var keepOutputValues = await deployment.Features.SupportsAsync(MonitorFeatures.OutputValues).ConfigureAwait(false);
        var request = new ResourceCallRequest
        {
            Tok = token,
            Args = new Struct(),
            Provider = await ProviderResource.ReferenceAsync(ProviderFor(token, self, options)).ConfigureAwait(false) ?? "",
            Version = options?.Version ?? self?.Version ?? "",
            PluginDownloadURL = options?.PluginDownloadURL ?? self?.PluginDownloadURL ?? "",
            PackageRef = await deployment.Packages.ReferenceAsync(package).ConfigureAwait(false) ?? "",
        };
        foreach (var (name, argument) in dictionary)
        {
            var serializer = new Serializer(excludeResourceReferencesFromDependencies: true);
            var value = await serializer.SerializeAsync($"{token}.{name}", argument, keepResources: true, keepOutputValues).ConfigureAwait(false);
            if (value.KindCase != Value.KindOneofCase.NullValue)
            {
                request.Args.Fields[name] = value;
                request.ArgDependencies[name] = new() { Urns = { await DependencyClosure.UrnsOfAsync(serializer.DependentResources).ConfigureAwait(false) } };
            }
        }

        var response = await deployment.Monitor.CallAsync(request).ConfigureAwait(false);
        if (response.Failures.Count > 0)
        {
            throw new RunException(FunctionCall.FailureText(token, response.Failures));
        }

        var result = FunctionCall.Read<T>(token, response.Return ?? new Struct(), single: false);
        var dependencies = response.ReturnDependencies.Values.SelectMany(d => d.Urns).Distinct().Select(Resource (u) => new DependencyResource(u));
        return result with { Resources = OutputData.Union(result.Resources, [.. dependencies]) };
    }

    private static ProviderResource? ProviderFor(string token, Resource? self, CallOptions? options) =>
        options?.Provider ?? options?.Parent?.GetProvider(token) ?? self?.Provider ?? self?.GetProvider(token);
}
