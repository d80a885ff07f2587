using System.Collections.Immutable;
using System.Globalization;
using Google.Protobuf.Collections;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Writes the options of a resource into its registration.</summary>
internal static class RegistrationOptions
{
    /// <summary>Fills everything of a registration that comes from the options.</summary>
    public static async Task FillAsync(
        Deployment deployment, Resource resource, ResourceOptions options, RegisterResourceRequest request, bool custom, bool remote)
    {
        await RequireFeaturesAsync(deployment, options).ConfigureAwait(false);
        request.Parent = options.Parent is { } parent ? (await parent.Urn.DataTask.ConfigureAwait(false)).Value : "";
        Add(request.IgnoreChanges, options.IgnoreChanges);
        Add(request.HideDiffs, options.HideDiffs);
        request.CustomTimeouts = ToWire(options.CustomTimeouts);
        if (options.Protect is { } protect)
        {
            request.Protect = protect;
        }

        if (options.RetainOnDelete is { } retain)
        {
            request.RetainOnDelete = retain;
        }

        if (options.DeletedWith is { } deletedWith)
        {
            request.DeletedWith = (await deletedWith.Urn.DataTask.ConfigureAwait(false)).Value;
        }

        if (options.ReplaceWithOrNull is { } replaceWith)
        {
            request.ReplaceWith.AddRange(await UrnsAsync(replaceWith).ConfigureAwait(false));
        }

        if (options.ReplacementTrigger is { } trigger)
        {
            request.ReplacementTrigger = await new Serializer()
                .SerializeAsync("replacementTrigger", trigger, keepResources: true, keepOutputValues: false).ConfigureAwait(false);
        }

        if (options.Aliases.Count > 0)
        {
            request.AliasSpecs = true;
            request.Aliases.AddRange(await AliasWire.ToWireAsync(options.Aliases).ConfigureAwait(false));
        }

        await FillProvidersAsync(resource, options, request, custom, remote).ConfigureAwait(false);
        FillCustom(options as CustomResourceOptions, request);
        request.Hooks = await HookRegistration.ToWireAsync(options.HooksOrNull).ConfigureAwait(false);
        await FillTransformsAsync(deployment, options, request).ConfigureAwait(false);
    }

    /// <summary>Durations as the engine reads them, in nanoseconds.</summary>
    public static RegisterResourceRequest.Types.CustomTimeouts? ToWire(CustomTimeouts? timeouts)
    {
        if (timeouts is null)
        {
            return null;
        }

        return new() { Create = Text(timeouts.Create), Update = Text(timeouts.Update), Delete = Text(timeouts.Delete) };

        // A tick is a hundred nanoseconds.
        static string Text(TimeSpan? span) => span is { } value ? value.Ticks.ToString(CultureInfo.InvariantCulture) + "00ns" : "";
    }

    private static void Add(RepeatedField<string> field, List<string> values)
    {
        // Even nothing costs such a field an array.
        if (values.Count > 0)
        {
            field.AddRange(values);
        }
    }

    private static void FillCustom(CustomResourceOptions? options, RegisterResourceRequest request)
    {
        if (options is null)
        {
            return;
        }

        request.DeleteBeforeReplace = options.DeleteBeforeReplace ?? false;
        request.DeleteBeforeReplaceDefined = options.DeleteBeforeReplace is not null;
        request.ImportId = options.ImportId ?? "";
        Add(request.AdditionalSecretOutputs, options.AdditionalSecretOutputs);
        Add(request.ReplaceOnChanges, options.ReplaceOnChanges);
        foreach (var (name, value) in options.EnvVarMappings)
        {
            request.EnvVarMappings[name] = value;
        }
    }

    private static async Task FillProvidersAsync(
        Resource resource, ResourceOptions options, RegisterResourceRequest request, bool custom, bool remote)
    {
        if (custom)
        {
            request.Provider = await ProviderResource.ReferenceAsync(options.Provider).ConfigureAwait(false) ?? "";
        }
        else if (remote)
        {
            foreach (var (package, provider) in resource.Providers)
            {
                request.Providers[package] = await ProviderResource.ReferenceAsync(provider).ConfigureAwait(false);
            }
        }
    }

    private static async Task FillTransformsAsync(Deployment deployment, ResourceOptions options, RegisterResourceRequest request)
    {
        if (options.ResourceTransforms.Count == 0)
        {
            return;
        }

        if (!await deployment.Features.SupportsAsync(MonitorFeatures.Transforms).ConfigureAwait(false))
        {
            throw new InvalidOperationException("The Pulumi CLI does not support resource transforms. Please update the Pulumi CLI.");
        }

        foreach (var transform in options.ResourceTransforms)
        {
            request.Transforms.Add(await deployment.Callbacks.RegisterAsync(ResourceTransformCallback.For(transform)).ConfigureAwait(false));
        }
    }

    /// <summary>Asks once what the engine supports, and refuses what it would silently ignore.</summary>
    private static async ValueTask RequireFeaturesAsync(Deployment deployment, ResourceOptions options)
    {
        var features = deployment.Features;
        await features.SupportsAsync(MonitorFeatures.ResourceReferences).ConfigureAwait(false);
        var hooks = await features.SupportsAsync(MonitorFeatures.ResourceHooks).ConfigureAwait(false);
        var deletedWith = await features.SupportsAsync(MonitorFeatures.DeletedWith).ConfigureAwait(false);
        var aliases = await features.SupportsAsync(MonitorFeatures.AliasSpecs).ConfigureAwait(false);
        var replaceWith = await features.SupportsAsync(MonitorFeatures.ReplaceWith).ConfigureAwait(false);

        Require(hooks || options.HooksOrNull is null or { IsEmpty: true }, "resource hooks");
        Require(deletedWith || options.DeletedWith is null, "the DeletedWith option");
        Require(aliases || options.Aliases.Count == 0, "alias specs");
        Require(replaceWith || options.ReplaceWithOrNull is null, "the ReplaceWith option");

        static void Require(bool supported, string what)
        {
            if (!supported)
            {
                throw new InvalidOperationException($"The Pulumi CLI does not support {what}. Please update the Pulumi CLI.");
            }
        }
    }

    private static async Task<IReadOnlyCollection<string>> UrnsAsync(InputList<Resource> resources)
    {
        var data = await ((Output<ImmutableArray<Resource>>)resources).DataTask.ConfigureAwait(false);
        return data.IsKnown ? await DependencyClosure.UrnsOfAsync(data.Value).ConfigureAwait(false) : [];
    }
}
