using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>One resource on its way to the engine: registered, read by id, or looked up by URN.</summary>
internal sealed partial class ResourceRegistration(
    Deployment deployment,
    Resource resource,
    bool custom,
    bool remote,
    ResourceArgs args,
    ResourceOptions options,
    RegisterPackageRequest? package)
{
    public Resource Resource => resource;

    public bool IsCustom => custom;

    public async Task<RegistrationResponse> RunAsync()
    {
        if (options.Urn is { } urn)
        {
            return await LookUpAsync(urn).ConfigureAwait(false);
        }

        if (options.Id is { } input)
        {
            var id = await input.ToOutput().DataTask.ConfigureAwait(false);

            // The engine knows this value and leaves the outputs of such a read unknown.
            var text = id.IsKnown ? id.Value : Constants.UnknownValue;
            if (!string.IsNullOrEmpty(text))
            {
                return custom
                    ? await ReadAsync(text).ConfigureAwait(false)
                    : throw new ResourceException("Only custom resources can be read by id.", resource, hideStack: true);
            }
        }

        return await RegisterAsync().ConfigureAwait(false);
    }

    private async Task<RegistrationResponse> RegisterAsync()
    {
        var request = new RegisterResourceRequest
        {
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Custom = custom,
            Remote = remote,
            Object = new Struct(),
            AcceptSecrets = true,
            AcceptResources = !FunctionCall.ResourceReferencesDisabled,
            SupportsResultReporting = true,
            Version = options.Version ?? "",
            PluginDownloadURL = options.PluginDownloadURL ?? "",
        };
        await RegistrationOptions.FillAsync(deployment, resource, options, request, custom, remote).ConfigureAwait(false);
        await FillInputsAsync(request).ConfigureAwait(false);
        request.PackageRef = await deployment.Packages.ReferenceAsync(package).ConfigureAwait(false) ?? "";

        var response = await deployment.Monitor.RegisterResourceAsync(request).ConfigureAwait(false);
        var dependencies = response.PropertyDependencies.Count == 0
            ? RegistrationResponse.NoDependencies
            : response.PropertyDependencies.ToDictionary(p => p.Key, IReadOnlyList<string> (p) => p.Value.Urns);
        var isKnown = !deployment.Settings.IsDryRun && response.Result == Result.Success;
        return new(response.Urn, response.Id, response.Object ?? new(), dependencies, isKnown, response.Unknown);
    }

    private async Task<RegistrationResponse> ReadAsync(string id)
    {
        var request = new ReadResourceRequest
        {
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Id = id,
            Properties = new Struct(),
            AcceptSecrets = true,
            AcceptResources = !FunctionCall.ResourceReferencesDisabled,
            Version = options.Version ?? "",
            PluginDownloadURL = options.PluginDownloadURL ?? "",
            Parent = await UrnOfAsync(options.Parent).ConfigureAwait(false),
            Provider = await ProviderResource.ReferenceAsync(options.Provider).ConfigureAwait(false) ?? "",
            PackageRef = await deployment.Packages.ReferenceAsync(package).ConfigureAwait(false) ?? "",
        };
        request.AdditionalSecretOutputs.AddRange((options as CustomResourceOptions)?.AdditionalSecretOutputs ?? []);
        var dependencies = new HashSet<string>(await ExplicitDependencies.UrnsAsync(resource, options).ConfigureAwait(false), StringComparer.Ordinal);
        await foreach (var (name, value, urns) in SerializedInputsAsync().ConfigureAwait(false))
        {
            request.Properties.Fields[name] = value;
            dependencies.UnionWith(urns);
        }

        request.Dependencies.AddRange(dependencies);
        var response = await deployment.Monitor.ReadResourceAsync(request).ConfigureAwait(false);
        return new(response.Urn, id == Constants.UnknownValue ? "" : id, response.Properties ?? new(), RegistrationResponse.NoDependencies, !deployment.Settings.IsDryRun);
    }

    private async Task<RegistrationResponse> LookUpAsync(string urn)
    {
        var response = await deployment.Monitor.InvokeAsync(new()
        {
            Tok = "pulumi:pulumi:getResource",
            Args = new Struct { Fields = { [Constants.UrnPropertyName] = new Value { StringValue = urn } } },
            AcceptResources = !FunctionCall.ResourceReferencesDisabled,
        }).ConfigureAwait(false);
        if (response.Failures.Count > 0)
        {
            throw new ResourceException(FunctionCall.FailureText("pulumi:pulumi:getResource", response.Failures), resource, hideStack: true);
        }

        var fields = (response.Return ?? new()).Fields;
        var id = fields.TryGetValue(Constants.IdPropertyName, out var value) ? value.StringValue : null;
        var state = fields.TryGetValue(Constants.StatePropertyName, out var s) && s.StructValue is { } found ? found : new Struct();
        return new(fields.TryGetValue(Constants.UrnPropertyName, out var u) ? u.StringValue : urn, id, state, RegistrationResponse.NoDependencies, IsKnown: true);
    }

    private static async Task<string> UrnOfAsync(Resource? other) =>
        other is null ? "" : (await other.Urn.DataTask.ConfigureAwait(false)).Value;
}
