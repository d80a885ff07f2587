using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Workloads.Clusters;

/// <summary>
/// The kinds of clusters that the toolkit knows, and those that a project describes or corrects itself: a file
/// <c>stacks/config/clusters/NAME.json</c> is laid over the profile of that name, or is one of its own.
/// </summary>
public sealed class ClusterCatalog
{
    /// <summary>The profile of clusters in an Azure cloud that has none of its own.</summary>
    public const string Default = "aks";

    private const string OwnCloud = "*";
    private const int DeepestBase = 8;
    private const string Folder = "Workloads/Clusters/Profiles/";
    private static readonly ImmutableArray<string> BuiltIn =
        ["aks", "aks-azure-local", "aks-delos", "eks-aws-eusc", "gdc-clarence", "gke-s3ns", "gke-t-systems", "kubernetes", "oke-oracle-eu"];

    private static readonly ImmutableArray<string> Bases = [.. BuiltIn, "gke"];
    private readonly CloudCatalog _clouds;
    private readonly CloudProfile _own;
    private readonly string? _overrides;
    private readonly ConcurrentDictionary<string, ClusterProfile> _profiles = new(StringComparer.Ordinal);

    /// <summary>A catalogue for the stacks of a cloud.</summary>
    /// <param name="clouds">The clouds, with those of the project.</param>
    /// <param name="own">The cloud that gives domains and hosts of profiles that name none.</param>
    public ClusterCatalog(CloudCatalog clouds, CloudProfile own)
    {
        (_clouds, _own) = (clouds, own);
        var folder = clouds.ProjectFolder is null ? null : Path.Combine(clouds.ProjectFolder, "stacks", "config", "clusters");
        _overrides = Directory.Exists(folder) ? folder : null;
        Names = _overrides is null
            ? BuiltIn
            : [.. BuiltIn.Concat(Directory.EnumerateFiles(_overrides, "*.json").Select(f => Path.GetFileNameWithoutExtension(f))).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The names of the profiles, sorted.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The name of the profile that holds where a client names none: that of its cloud.</summary>
    public string DefaultName => Names.FirstOrDefault(n => n.StartsWith(Default + "-", StringComparison.Ordinal) && Get(n).Cloud == _own.Name) ?? Default;

    /// <summary>The profile of a name in configuration, or nothing.</summary>
    /// <param name="name">The name: <c>gke-s3ns</c>.</param>
    /// <exception cref="DiagnosticException">BLEU1322: the project's file for it cannot be read.</exception>
    public ClusterProfile? Find(string name) => Names.Contains(name) ? _profiles.GetOrAdd(name, n => Load(n, 0, null)) : null;

    /// <summary>The profile of a name in configuration.</summary>
    /// <param name="name">The name: <c>gke-s3ns</c>.</param>
    /// <exception cref="DiagnosticException">BLEU1320: there is none; or BLEU1322.</exception>
    public ClusterProfile Get(string name) => Find(name) ?? throw new DiagnosticException(ClusterDiagnostics.UnknownProfile("cluster profile", name, Names));

    /// <summary>Finds what is foreign on a kind of cluster: what its profile lists, and the domains of every other profile and cloud.</summary>
    /// <param name="profile">The profile.</param>
    public ForeignEndpoint ForeignTo(ClusterProfile profile)
    {
        var cloud = profile.Cloud is { } name ? _clouds.Get(name) : new CloudProfile { Name = "", DisplayName = "" };
        return new(
            profile.Foreign.Select(d => (d, "somebody else"))
                .Concat(Names.Select(Get).Where(p => p.Name != profile.Name).SelectMany(p => p.Domains.Select(d => (d, p.DisplayName))))
                .Concat(ForeignEndpoint.DomainsOf(_clouds, cloud))
                .Where(d => !profile.Domains.Contains(d.Item1, StringComparer.OrdinalIgnoreCase)),
            _clouds.Names.SelectMany(n => _clouds.Get(n).Identifiers));
    }

    private ClusterProfile Load(string name, int depth, CloudProfile? bound)
    {
        var place = $"stacks/config/clusters/{name}.json";
        if (depth > DeepestBase)
        {
            throw new DiagnosticException(ClusterDiagnostics.BadProfile(new(place), "has a base that leads back to itself"));
        }

        CloudProfile? CloudOf(string? cloud) => bound ?? (cloud is null ? null : cloud == OwnCloud ? _own : _clouds.Get(cloud));
        ClusterProfile? Below(string? below, CloudProfile? cloud) => below is null ? null : Load(below, depth + 1, cloud);
        var embedded = Bases.Contains(name) ? ClusterReader.Read(Resource(name), Folder + name + ".json", Below, CloudOf) : null;
        var file = _overrides is null ? null : Path.Combine(_overrides, name + ".json");
        if (!File.Exists(file))
        {
            return embedded ?? throw new DiagnosticException(ClusterDiagnostics.UnknownProfile("base", name, [.. Bases, .. Names.Except(Bases)]));
        }

        var profile = ClusterReader.Read(File.ReadAllBytes(file), place, (below, cloud) => embedded ?? Below(below, cloud), CloudOf);
        return profile.Name == name
            ? profile
            : throw new DiagnosticException(ClusterDiagnostics.BadProfile(new(place), $"names the cluster '{profile.Name}', its file name '{name}'"));
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(ClusterCatalog).Assembly.GetManifestResourceStream($"{Folder}{name}.json")
            ?? throw new InvalidOperationException($"{Folder}{name}.json is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
