using System.Collections.Immutable;

namespace Bleu.Infra.Vending;

/// <summary>The resource providers that a landing zone needs, and how they are registered.</summary>
public static class ResourceProviders
{
    private const string ApiVersion = "2021-04-01";

    /// <summary>Those that every client needs: networks, keys, identities, logs, policies, backup.</summary>
    public static ImmutableArray<string> Common { get; } =
    [
        "Microsoft.Authorization", "Microsoft.Consumption", "Microsoft.DataProtection", "Microsoft.Insights", "Microsoft.KeyVault", "Microsoft.ManagedIdentity",
        "Microsoft.Network", "Microsoft.OperationalInsights", "Microsoft.RecoveryServices", "Microsoft.Resources", "Microsoft.Security",
    ];

    /// <summary>The provider of a kind of service; nothing for a kind that is unknown.</summary>
    /// <param name="kind">The kind, as configuration names it: <c>postgresql</c>.</param>
    public static string? Of(string kind) => kind switch
    {
        "storage" => "Microsoft.Storage",
        "postgresql" => "Microsoft.DBforPostgreSQL",
        "sql" => "Microsoft.Sql",
        "cosmos" => "Microsoft.DocumentDB",
        "service-bus" => "Microsoft.ServiceBus",
        "event-hubs" => "Microsoft.EventHub",
        "redis" => "Microsoft.Cache",
        "app-configuration" => "Microsoft.AppConfiguration",
        "registry" => "Microsoft.ContainerRegistry",
        "vm" or "scale-set" => "Microsoft.Compute",
        "cluster" => "Microsoft.ContainerService",
        _ => null,
    };

    /// <summary>The calls that register providers, sorted, each once.</summary>
    /// <param name="subscriptionId">The subscription, a GUID.</param>
    /// <param name="providers">The namespaces.</param>
    public static ImmutableArray<string> Actions(string subscriptionId, IEnumerable<string> providers) =>
    [
        .. providers.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)
            .Select(p => $"POST /subscriptions/{subscriptionId}/providers/{p}/register?api-version={ApiVersion}"),
    ];
}
