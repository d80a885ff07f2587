using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Runs functions of providers.</summary>
internal static class FunctionCall
{
    /// <summary>Runs a function whose result is an output: unknown, and not run, while something it needs is unknown.</summary>
    public static async Task<OutputData<T>> InvokeOutputAsync<T>(
        Deployment deployment, string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? package, bool single)
    {
        var serializer = new Serializer();
        var arguments = await SerializeAsync(serializer, token, args).ConfigureAwait(false);
        var explicitly = await ExplicitDependenciesAsync(options).ConfigureAwait(false);
        var dependencies = serializer.DependentResources.Concat(explicitly).ToImmutableHashSet();
        if (ContainsUnknown(arguments) || await AnyUnknownAsync(DependencyClosure.Expand(dependencies)).ConfigureAwait(false))
        {
            return new(dependencies, default!, false, false);
        }

        var result = await SendAsync<T>(deployment, token, arguments, options, package, single).ConfigureAwait(false);
        return new(
            OutputData.Union(dependencies, result.Resources), result.Value, result.IsKnown, result.IsSecret || ContainsSecret(arguments));
    }

    /// <summary>Runs a function now, whatever is known.</summary>
    public static async Task<T> InvokeNowAsync<T>(
        Deployment deployment, string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? package, bool single)
    {
        var arguments = await SerializeAsync(new Serializer(), token, args).ConfigureAwait(false);
        var result = await SendAsync<T>(deployment, token, arguments, options, package, single).ConfigureAwait(false);
        return result.Value;
    }

    private static async Task<OutputData<T>> SendAsync<T>(
        Deployment deployment, string token, Struct arguments, InvokeOptions? options, RegisterPackageRequest? package, bool single)
    {
        await deployment.AwaitPendingRegistrations().ConfigureAwait(false);
        var provider = options?.Provider ?? options?.Parent?.GetProvider(token);
        var response = await deployment.Monitor.InvokeAsync(new()
        {
            Tok = token,
            Args = arguments,
            Provider = await ProviderResource.ReferenceAsync(provider).ConfigureAwait(false) ?? "",
            Version = options?.Version ?? "",
            PluginDownloadURL = options?.PluginDownloadURL ?? "",
            PackageRef = await deployment.Packages.ReferenceAsync(package).ConfigureAwait(false) ?? "",
            AcceptResources = !ResourceReferencesDisabled,
        }).ConfigureAwait(false);

        if (response.Failures.Count > 0)
        {
            throw new RunException(FailureText(token, response.Failures));
        }

        return response.Unknown ? new([], default!, false, false) : Read<T>(token, response.Return ?? new Struct(), single);
    }

    internal static bool ResourceReferencesDisabled { get; } =
        Environment.GetEnvironmentVariable("PULUMI_DISABLE_RESOURCE_REFERENCES") is { } flag
        && (flag == "1" || string.Equals(flag, "TRUE", StringComparison.OrdinalIgnoreCase));

    /// <summary>Lists what a provider refused, property by property.</summary>
    internal static string FailureText(string token, IEnumerable<CheckFailure> failures) =>
        $"{token} failed: " + string.Join("; ", failures.Select(f => f.Property.Length == 0 ? f.Reason : $"{f.Reason} ({f.Property})"));

    internal static OutputData<T> Read<T>(string token, Struct returned, bool single)
    {
        var value = single && returned.Fields.Count > 0 ? returned.Fields.Values.First() : new Value { StructValue = returned };
        return Converter.ConvertValue<T>(message => Log.Warn(message), $"{token} result", value);
    }

    private static async Task<Struct> SerializeAsync(Serializer serializer, string token, InvokeArgs args)
    {
        var value = await serializer.SerializeAsync($"invoke:{token}", args, keepResources: true, keepOutputValues: false).ConfigureAwait(false);
        return value.StructValue;
    }

    private static async Task<IEnumerable<Resource>> ExplicitDependenciesAsync(InvokeOptions? options)
    {
        if (options is not InvokeOutputOptions { DependsOnOrNull: { } dependsOn })
        {
            return [];
        }

        var data = await ((Output<ImmutableArray<Resource>>)dependsOn).DataTask.ConfigureAwait(false);
        return data.IsKnown ? data.Resources.Concat(data.Value) : data.Resources;
    }

    private static async Task<bool> AnyUnknownAsync(IEnumerable<Resource> resources)
    {
        foreach (var resource in resources.OfType<CustomResource>())
        {
            if (!(await resource.Id.DataTask.ConfigureAwait(false)).IsKnown && resource is not DependencyResource)
            {
                return true;
            }
        }

        return false;
    }

    // What was found out with a secret may tell it.
    private static bool ContainsSecret(Struct arguments) => arguments.Fields.Values.Any(ContainsSecret);

    private static bool ContainsSecret(Value value) => value.KindCase switch
    {
        Value.KindOneofCase.ListValue => value.ListValue.Values.Any(ContainsSecret),
        Value.KindOneofCase.StructValue => WireValue.IsSecret(value.StructValue) || ContainsSecret(value.StructValue),
        _ => false,
    };

    private static bool ContainsUnknown(Struct arguments) => arguments.Fields.Values.Any(ContainsUnknown);

    private static bool ContainsUnknown(Value value) => value.KindCase switch
    {
        Value.KindOneofCase.StringValue => WireValue.IsUnknown(value),
        Value.KindOneofCase.ListValue => value.ListValue.Values.Any(ContainsUnknown),
        Value.KindOneofCase.StructValue => ContainsUnknown(value.StructValue),
        _ => false,
    };
}
