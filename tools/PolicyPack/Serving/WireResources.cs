using System.Collections.Immutable;
using System.Globalization;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.PolicyPack.Model;
using Bleu.Infra.Policies.Inputs;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Serving;

/// <summary>Resources from the engine's messages.</summary>
internal static class WireResources
{
    public static PackResource Read(AnalyzeRequest request) =>
        new(request.Type, request.Name, request.Urn, EngineValues.Read(request.Properties))
        {
            Options = Read(request.Options),
            Parent = request.Options?.Parent ?? "",
            Provider = Read(request.Provider),
        };

    public static PackResource Read(AnalyzerResource resource) =>
        new(resource.Type, resource.Name, resource.Urn, EngineValues.Read(resource.Properties))
        {
            Options = Read(resource.Options),
            Parent = resource.Parent,
            Provider = Read(resource.Provider),
            Dependencies = [.. resource.Dependencies],
            PropertyDependencies = resource.PropertyDependencies.ToImmutableSortedDictionary(
                p => p.Key, p => p.Value.Urns.ToImmutableArray(), StringComparer.Ordinal),
        };

    private static PackProvider? Read(AnalyzerProviderResource? provider) =>
        provider is null ? null : new(provider.Type, provider.Name, provider.Urn, EngineValues.Read(provider.Properties));

    private static PlannedOptions Read(AnalyzerResourceOptions? options) => options is null ? new() : new()
    {
        Protect = options.Protect,
        DeleteBeforeReplace = options.DeleteBeforeReplaceDefined ? options.DeleteBeforeReplace : null,
        IgnoreChanges = [.. options.IgnoreChanges],
        AdditionalSecretOutputs = [.. options.AdditionalSecretOutputs],
        Aliases = [.. options.Aliases],
        CustomTimeouts = Timeouts(options.CustomTimeouts),
    };

    private static ImmutableSortedDictionary<string, string> Timeouts(AnalyzerResourceOptions.Types.CustomTimeouts? timeouts) =>
        timeouts is null
            ? ImmutableSortedDictionary<string, string>.Empty
            : new[] { ("create", timeouts.Create), ("update", timeouts.Update), ("delete", timeouts.Delete), ("read", timeouts.Read) }
                .Where(t => t.Item2 > 0)
                .ToImmutableSortedDictionary(t => t.Item1, t => t.Item2.ToString(CultureInfo.InvariantCulture) + "s", StringComparer.Ordinal);
}
