using System.Collections.Immutable;

namespace Bleu.Infra.Configuration;

/// <summary>What every stack is told, whatever it builds.</summary>
public abstract record StackSettings
{
    /// <summary>The name of the cloud's profile: <c>bleu</c>.</summary>
    public required string Cloud { get; init; }

    /// <summary>The region, as ARM names it.</summary>
    public required string Region { get; init; }

    /// <summary>The Entra tenant, a GUID.</summary>
    public required string TenantId { get; init; }

    /// <summary>The subscription that receives the resources, a GUID.</summary>
    public required string SubscriptionId { get; init; }

    /// <summary>Tags of every resource that takes tags.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, string> Tags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The log workspace.</summary>
    public required LogSettings Logs { get; init; }

    /// <summary>The key vault.</summary>
    public required VaultSettings Vault { get; init; }
}
