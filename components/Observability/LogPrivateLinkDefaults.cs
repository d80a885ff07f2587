using System.Collections.Immutable;

namespace Bleu.Infra.Observability;

/// <summary>What a <see cref="LogPrivateLink"/> needs.</summary>
public static class LogPrivateLinkDefaults
{
    /// <summary>The services of Azure Monitor that agents ask for by name, as cloud profiles name their private-link zones.</summary>
    public static ImmutableArray<string> Services { get; } = ["monitor", "operationsManagement", "operationsData", "automationAgents", "blob"];
}
