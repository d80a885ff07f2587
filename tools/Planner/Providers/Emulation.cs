using Bleu.Infra.Planner.Monitoring;

namespace Bleu.Infra.Planner.Providers;

/// <summary>Answers for the providers, so that programs can read names, ids and addresses in a plan.</summary>
internal static class Emulation
{
    /// <summary>What creating a resource would yield.</summary>
    public static EmulatedState Create(EmulationContext context) => Urns.Package(context.Type) switch
    {
        "azure-native" => AzureNativeEmulation.Create(context),
        "kubernetes" => KubernetesEmulation.Create(context),
        _ when context.Type.StartsWith(Urns.ProviderPrefix, StringComparison.Ordinal) =>
            new(StableIds.Guid(context.Urn, "provider"), context.Inputs),
        _ => new(null, context.Inputs),
    };
}
