using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Data;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Naming;
using Bleu.Infra.Workloads.Clusters;
using Bleu.Infra.Workloads.Tenancy;
using Pulumi;

namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>The teams of a client on one kind of cluster: what each component is made from there, and what nobody knows.</summary>
public sealed class TenancyPlacement
{
    private readonly ClientSettings _settings;
    private readonly PlacementSettings? _placement;

    private TenancyPlacement(ClientSettings settings, ClusterProfile profile, PlacementSettings? placement, string? registry)
    {
        (_settings, Profile, _placement, Registry) = (settings, profile, placement, registry);
        Missing = [.. FindMissing()];
    }

    /// <summary>The kind of cluster.</summary>
    public ClusterProfile Profile { get; }

    /// <summary>The registry from which images come; nothing where none is named.</summary>
    public string? Registry { get; }

    /// <summary>What is needed and not known, BLEU1321, BLEU1335 and BLEU1338.</summary>
    public ImmutableArray<Diagnostic> Missing { get; }

    /// <summary>The teams of a client on a kind of cluster.</summary>
    /// <param name="settings">The client.</param>
    /// <param name="cloud">Its cloud.</param>
    /// <param name="clusters">The kinds of clusters.</param>
    /// <param name="profile">The name of the kind; nothing for the client's own.</param>
    /// <exception cref="DiagnosticException">BLEU1320: there is no such kind; or BLEU1322.</exception>
    public static TenancyPlacement Of(ClientSettings settings, CloudProfile cloud, ClusterCatalog clusters, string? profile = null)
    {
        var found = clusters.Get(profile ?? OwnProfile(settings, clusters));
        found = found.Name == OwnProfile(settings, clusters) && settings.Cluster is { } cluster ? Own(found, cluster) : found;
        var placement = settings.Placements.FirstOrDefault(p => p.Profile == found.Name);
        return new(settings, found, placement, placement?.Registry ?? (found.Name == OwnProfile(settings, clusters) ? OwnRegistry(settings, cloud) : null));
    }

    /// <summary>The name of a client's own kind of cluster.</summary>
    /// <param name="settings">The client.</param>
    /// <param name="clusters">The kinds of clusters.</param>
    public static string OwnProfile(ClientSettings settings, ClusterCatalog clusters) => settings.ClusterProfile ?? clusters.DefaultName;

    /// <summary>What is known of a kind of cluster once the client's own is described: where its pods are, and whether its policies may name hosts.</summary>
    /// <param name="profile">The kind.</param>
    /// <param name="cluster">The client's own cluster.</param>
    internal static ClusterProfile Own(ClusterProfile profile, ClusterSettings cluster)
    {
        var pods = new ProfileValue(cluster.Pods.ToString(), Confidence.High, "the client's own cluster");
        var hosts = cluster.AdvancedNetworking ? profile.Find(ClusterKeys.HostPolicy) : new(null, Confidence.None, "cluster.advancedNetworking is not switched on");
        return profile with { Values = profile.Values.SetItem(ClusterKeys.PodBlock, pods).SetItem(ClusterKeys.HostPolicy, hosts) };
    }

    /// <summary>What the guards of the cluster are made from.</summary>
    /// <exception cref="DiagnosticException">BLEU1335: no registry is named.</exception>
    public ClusterGuardsArgs Guards() => new() { Client = _settings.Client, Registry = Registry ?? throw new DiagnosticException(NoRegistry()) };

    /// <summary>What the tenancy of a team is made from.</summary>
    /// <param name="team">The team.</param>
    /// <param name="identityOf">Knows identities that the same stack makes, which count before those of the placement; nothing where it makes none.</param>
    /// <exception cref="DiagnosticException">BLEU1321: the profile does not know where DNS is.</exception>
    public TeamTenancyArgs ArgsOf(TeamSettings team, Func<string, Input<string>?>? identityOf = null) => new()
    {
        Client = _settings.Client,
        Team = team.Name,
        Group = team.Group,
        PodSecurityVersion = team.PodSecurityVersion,
        Quota = new() { Cores = team.Quota.Cores, MemoryGib = team.Quota.MemoryGib, Pods = team.Quota.Pods, StorageGib = team.Quota.StorageGib },
        Cluster = Cluster(),
        Agent = new() { Kind = team.Agent, Repository = team.Repository.Url, Branch = team.Repository.Branch, Path = team.Repository.Path },
        ServiceAccounts = [.. team.ServiceAccounts.Select(a => new TeamAccountArgs { Name = a.Name, IdentityId = IdentityOf(a, identityOf) })],
        Flows = [.. FlowsOf(team)],
        Check = team.Check is { } check ? new() { Image = $"{Registry}/{check.Image}", Command = [.. check.Command] } : null,
    };

    private bool HasAnnotation => Profile.Find(ClusterKeys.IdentityKind).Value == "annotation";

    private TenancyClusterArgs Cluster()
    {
        var args = TenancyClusterArgs.Of(Profile);
        if (Registry is not null)
        {
            args.Facts.Add("registry", Registry);
        }

        return args;
    }

    private Input<string>? IdentityOf(TeamAccountSettings account, Func<string, Input<string>?>? identityOf) => account.Identity is not { } name || !HasAnnotation
        ? null
        : identityOf?.Invoke(name) ?? (_placement?.Identities.GetValueOrDefault(name) is { } id ? (Input<string>)id : null);

    // A line between two teams opens both namespaces, each on its side; the other team's line carries that team's name.
    private IEnumerable<TeamFlowArgs> FlowsOf(TeamSettings team) =>
        team.Flows.Select(f => Flow(f, f.Name, f.IsIngress, f.Peer.ToString()))
            .Concat(from other in _settings.Teams
                    where other.Name != team.Name
                    from flow in other.Flows
                    where flow.Peer.Team == team.Name
                    select Flow(flow, $"{flow.Name}.{other.Name}", !flow.IsIngress, $"team:{other.Name}"));

    private static TeamFlowArgs Flow(TeamFlowSettings flow, string name, bool isIngress, string peer) => new()
    {
        Name = name,
        IsIngress = isIngress,
        Peer = peer,
        Protocol = flow.Protocol,
        Port = flow.Port.First,
        LastPort = flow.Port.Count > 1 ? flow.Port.Last : 0,
        Justification = flow.Justification,
        Owner = flow.Owner,
    };

    private IEnumerable<Diagnostic> FindMissing()
    {
        if (Registry is null)
        {
            yield return NoRegistry();
        }

        foreach (var key in new[] { ClusterKeys.DnsNamespace, ClusterKeys.DnsPodLabel }.Where(k => !Profile.Find(k).IsKnown))
        {
            yield return ClusterDiagnostics.UnknownValue(Profile, key);
        }

        string[] used = [.. _settings.Teams.SelectMany(t => t.ServiceAccounts).Select(a => a.Identity).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        if (used.Length > 0 && !Profile.Find(ClusterKeys.IdentityKind).IsKnown)
        {
            yield return ClusterDiagnostics.UnknownValue(Profile, ClusterKeys.IdentityKind);
        }

        foreach (var name in used.Where(n => HasAnnotation && _placement?.Identities.ContainsKey(n) != true))
        {
            yield return TeamDiagnostics.IdentityNotPlaced($"placements {Profile.Name}", name, Profile);
        }

        foreach (var flow in _settings.Teams.SelectMany(t => t.Flows).Where(f => f.Peer.Host is not null && !Profile.Find(ClusterKeys.HostPolicy).IsKnown))
        {
            yield return TeamDiagnostics.NoHostPolicy($"flow '{flow.Name}'", flow.Peer.ToString(), Profile);
        }
    }

    private Diagnostic NoRegistry() => TeamDiagnostics.NoRegistry($"client '{_settings.Client}'", Profile.Name);

    private static string? OwnRegistry(ClientSettings settings, CloudProfile cloud) => settings.Services.FirstOrDefault(s => s.Kind == "registry" && (settings.Cluster is null || s.Name == settings.Cluster.Registry)) is { } service
        ? ContainerRegistry.HostOf(new() { Stem = ResourceNames.Stem(settings.Client, cloud.Region(settings.RegionOf(service.Spoke)).Code), Seed = settings.Seed }, service.Name, cloud)
        : null;
}
