using System.Collections.Immutable;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Tenancy;

namespace Bleu.Infra.Configuration;

/// <summary>A stack that builds what one client has: subscription, spoke networks, logs, keys, services and identities of its own.</summary>
public sealed record ClientSettings : StackSettings
{
    /// <summary>A short code of the client for names: up to 16 lower-case letters, digits and hyphens.</summary>
    public required string Client { get; init; }

    /// <summary>The name that people read.</summary>
    /// <value>The default is <see langword="null"/>: the code.</value>
    public string? DisplayName { get; init; }

    /// <summary>The tier of the landing zone: <c>public</c>, <c>corp</c>, <c>online</c>, <c>confidential-corp</c> or <c>confidential-online</c>.</summary>
    public required string Tier { get; init; }

    /// <summary>How sensitive the client's data are, see <see cref="Bleu.Infra.Regimes.DataClass"/>.</summary>
    /// <value>The default is <see langword="null"/>: the client declares nothing.</value>
    public string? DataClass { get; init; }

    /// <summary>The legal regimes that the client declares, see <see cref="Bleu.Infra.Regimes.RegimeCatalogue"/>.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Regimes { get; init; } = [];

    /// <summary>The subscription that is still to be made; nothing where <see cref="StackSettings.SubscriptionId"/> names one.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public SubscriptionSettings? Subscription { get; init; }

    /// <summary>The management group; nothing for the one of the tier.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? ManagementGroup { get; init; }

    /// <summary>The offices that are called.</summary>
    /// <value>The default is none.</value>
    public ContactSettings Contacts { get; init; } = new(null, null, null);

    /// <summary>What the subscription may cost.</summary>
    /// <value>The default is <see langword="null"/>: there is no budget.</value>
    public BudgetSettings? Budget { get; init; }

    /// <summary>Resource providers to register besides those of the services.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> ResourceProviders { get; init; } = [];

    /// <summary>Features to register, each with the namespace of its resource provider.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<(string Provider, string Name)> Features { get; init; } = [];

    /// <summary>The stack of the region whose hub the first spoke joins; empty in the tier <c>public</c>, which joins none.</summary>
    public required string Hub { get; init; }

    /// <summary>The ring in which a change reaches the client: <c>pilot</c>, <c>early</c> or <c>broad</c>.</summary>
    public required string Ring { get; init; }

    /// <summary>The first spoke network.</summary>
    public required SpokeSettings Spoke { get; init; }

    /// <summary>Further spokes, maybe in other regions.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<NamedSpokeSettings> Spokes { get; init; } = [];

    /// <summary>The client's keys.</summary>
    public required RegionKeySettings Keys { get; init; }

    /// <summary>The client's backup.</summary>
    public required BackupSettings Backup { get; init; }

    /// <summary>The services that it asked for.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<ServiceSettings> Services { get; init; } = [];

    /// <summary>Its Kubernetes cluster.</summary>
    /// <value>The default is <see langword="null"/>: it has none.</value>
    public ClusterSettings? Cluster { get; init; }

    /// <summary>The identities of its pipelines and workloads.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<IdentitySettings> Identities { get; init; } = [];

    /// <summary>The kind of its clusters, see <see cref="Bleu.Infra.Workloads.Clusters.ClusterCatalog"/>; nothing for the one of its cloud.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? ClusterProfile { get; init; }

    /// <summary>What differs where its teams run on a certain kind of cluster.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<PlacementSettings> Placements { get; init; } = [];

    /// <summary>The teams that share its clusters.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<TeamSettings> Teams { get; init; } = [];

    /// <summary>What it moves to the Microsoft 365 of the cloud; nothing where it moves nothing.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Microsoft365Settings? Microsoft365 { get; init; }

    /// <summary>Who holds which role of the subscription, and who may take one.</summary>
    /// <value>The default is nobody.</value>
    public AccessSettings Access { get; init; } = new();

    /// <summary>What makes the client's names unique in a cloud: the alias of its subscription, or the subscription's id.</summary>
    public string Seed => Subscription?.Alias ?? SubscriptionId;

    /// <summary>The region of a spoke.</summary>
    /// <param name="spoke">The spoke's name; <c>spoke</c> for the first.</param>
    public string RegionOf(string spoke) => Spokes.FirstOrDefault(s => s.Name == spoke)?.Region ?? Region;

    /// <summary>The cluster, where it lies in a spoke; nothing where it lies in another, or is none.</summary>
    /// <param name="spoke">The spoke's name; <c>spoke</c> for the first.</param>
    public ClusterSettings? ClusterIn(string spoke) => Cluster?.Spoke == spoke ? Cluster : null;
}
