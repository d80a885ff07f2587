using System.Collections.Immutable;
using System.Globalization;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Options of a resource as transforms get and give them.</summary>
internal static class TransformOptionsWire
{
    public static ResourceOptions FromWire(TransformResourceOptions wire, bool custom)
    {
        ResourceOptions options = custom ? Custom(wire) : Component(wire);
        options.Protect = wire.HasProtect ? wire.Protect : null;
        options.RetainOnDelete = wire.HasRetainOnDelete ? wire.RetainOnDelete : null;
        options.IgnoreChanges = [.. wire.IgnoreChanges];
        options.ReplaceOnChanges = [.. wire.ReplaceOnChanges];
        options.HideDiffs = [.. wire.HideDiff];
        options.Version = NullIfEmpty(wire.Version);
        options.PluginDownloadURL = NullIfEmpty(wire.PluginDownloadUrl);
        options.DependsOn = wire.DependsOn.Select(Resource (u) => new DependencyResource(u)).ToArray();
        options.Provider = wire.Provider.Length == 0 ? null : new DependencyProviderResource(wire.Provider);
        options.DeletedWith = wire.DeletedWith.Length == 0 ? null : new DependencyResource(wire.DeletedWith);
        options.CustomTimeouts = FromWire(wire.CustomTimeouts);
        options.Aliases = [.. wire.Aliases.Select(FromWire)];
        options.Hooks = FromWire(wire.Hooks);
        if (wire.ReplaceWith.Count > 0)
        {
            options.ReplaceWith = wire.ReplaceWith.Select(Resource (u) => new DependencyResource(u)).ToArray();
        }

        if (wire.ReplacementTrigger is { } trigger)
        {
            options.ReplacementTrigger = new Output<object>(Deserializer.Deserialize(trigger)!);
        }

        return options;
    }

    public static async Task<TransformResourceOptions> ToWireAsync(ResourceOptions options)
    {
        var wire = new TransformResourceOptions
        {
            Version = options.Version ?? "",
            PluginDownloadUrl = options.PluginDownloadURL ?? "",
            Provider = await ProviderResource.ReferenceAsync(options.Provider).ConfigureAwait(false) ?? "",
            DeletedWith = options.DeletedWith is { } with ? (await with.Urn.DataTask.ConfigureAwait(false)).Value : "",
            CustomTimeouts = RegistrationOptions.ToWire(options.CustomTimeouts),
            Hooks = await HookRegistration.ToWireAsync(options.HooksOrNull).ConfigureAwait(false),
        };
        wire.IgnoreChanges.AddRange(options.IgnoreChanges);
        wire.ReplaceOnChanges.AddRange(options.ReplaceOnChanges);
        wire.HideDiff.AddRange(options.HideDiffs);
        wire.Aliases.AddRange(await AliasWire.ToWireAsync(options.Aliases).ConfigureAwait(false));
        if (options.Protect is { } protect)
        {
            wire.Protect = protect;
        }

        if (options.RetainOnDelete is { } retain)
        {
            wire.RetainOnDelete = retain;
        }

        wire.DependsOn.AddRange(await UrnsAsync(options.DependsOnOrNull).ConfigureAwait(false));
        wire.ReplaceWith.AddRange(await UrnsAsync(options.ReplaceWithOrNull).ConfigureAwait(false));
        if (options.ReplacementTrigger is { } trigger)
        {
            wire.ReplacementTrigger = await new Serializer().SerializeAsync("replacementTrigger", trigger, true, false).ConfigureAwait(false);
        }

        await AddSpecificAsync(options, wire).ConfigureAwait(false);
        return wire;
    }

    private static async Task AddSpecificAsync(ResourceOptions options, TransformResourceOptions wire)
    {
        if (options is CustomResourceOptions custom)
        {
            wire.AdditionalSecretOutputs.AddRange(custom.AdditionalSecretOutputs);
            wire.Import = custom.ImportId ?? "";
            if (custom.DeleteBeforeReplace is { } before)
            {
                wire.DeleteBeforeReplace = before;
            }
        }
        else if (options is ComponentResourceOptions component)
        {
            foreach (var provider in component.Providers)
            {
                wire.Providers[provider.Package] = await ProviderResource.ReferenceAsync(provider).ConfigureAwait(false);
            }
        }
    }

    private static CustomResourceOptions Custom(TransformResourceOptions wire) => new()
    {
        DeleteBeforeReplace = wire.HasDeleteBeforeReplace ? wire.DeleteBeforeReplace : null,
        AdditionalSecretOutputs = [.. wire.AdditionalSecretOutputs],
        ImportId = NullIfEmpty(wire.Import),
    };

    private static ComponentResourceOptions Component(TransformResourceOptions wire) => new()
    {
        Providers = [.. wire.Providers.Values.Select(ProviderResource (r) => new DependencyProviderResource(r))],
    };

    private static Input<Alias> FromWire(Pulumirpc.Alias alias) => alias.AliasCase switch
    {
        Pulumirpc.Alias.AliasOneofCase.Urn => new Alias { Urn = alias.Urn },
        _ => new Alias
        {
            Name = TextInput(alias.Spec.Name),
            Type = TextInput(alias.Spec.Type),
            Stack = TextInput(alias.Spec.Stack),
            Project = TextInput(alias.Spec.Project),
            ParentUrn = TextInput(alias.Spec.ParentUrn),
            NoParent = alias.Spec.NoParent,
        },
    };

    private static ResourceHookBinding FromWire(RegisterResourceRequest.Types.ResourceHooksBinding? hooks) => hooks is null ? new() : new()
    {
        BeforeCreate = [.. hooks.BeforeCreate.Select(ResourceHook.Stub)],
        AfterCreate = [.. hooks.AfterCreate.Select(ResourceHook.Stub)],
        BeforeUpdate = [.. hooks.BeforeUpdate.Select(ResourceHook.Stub)],
        AfterUpdate = [.. hooks.AfterUpdate.Select(ResourceHook.Stub)],
        BeforeDelete = [.. hooks.BeforeDelete.Select(ResourceHook.Stub)],
        AfterDelete = [.. hooks.AfterDelete.Select(ResourceHook.Stub)],
        OnError = [.. hooks.OnError.Select(n => new ErrorHook(n, (_, _) => Task.FromResult(false), Task.CompletedTask))],
    };

    private static CustomTimeouts? FromWire(RegisterResourceRequest.Types.CustomTimeouts? timeouts) =>
        timeouts is null ? null : new() { Create = Span(timeouts.Create), Update = Span(timeouts.Update), Delete = Span(timeouts.Delete) };

    /// <summary>Durations as the engine writes them: numbers with units, such as <c>1h30m0s</c> or <c>500ns</c>.</summary>
    private static TimeSpan? Span(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var total = TimeSpan.Zero;
        for (var at = 0; at < text.Length;)
        {
            var digits = at;
            while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] == '.'))
            {
                digits++;
            }

            var end = digits;
            while (end < text.Length && !char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            total += double.Parse(text[at..digits], CultureInfo.InvariantCulture) * Unit(text[digits..end]);
            at = end;
        }

        return total;
    }

    private static TimeSpan Unit(string unit) => unit switch
    {
        "h" => TimeSpan.FromHours(1),
        "m" => TimeSpan.FromMinutes(1),
        "s" => TimeSpan.FromSeconds(1),
        "ms" => TimeSpan.FromMilliseconds(1),
        "us" or "µs" => TimeSpan.FromMicroseconds(1),
        "ns" => TimeSpan.FromTicks(1) / 100,
        _ => throw new FormatException($"'{unit}' is no unit of time."),
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static Input<string>? TextInput(string text) => text.Length == 0 ? null : (Input<string>)text;

    private static async Task<IReadOnlyCollection<string>> UrnsAsync(InputList<Resource>? resources)
    {
        if (resources is null)
        {
            return [];
        }

        var data = await ((Output<ImmutableArray<Resource>>)resources).DataTask.ConfigureAwait(false);
        return data.IsKnown ? await DependencyClosure.UrnsOfAsync(data.Value).ConfigureAwait(false) : [];
    }
}
