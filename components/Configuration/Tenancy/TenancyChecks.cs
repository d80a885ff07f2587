using System.Text.RegularExpressions;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Workloads.Clusters;
using Bleu.Infra.Workloads.Tenancy;

namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>Finds what is wrong with the teams of a client and the clusters they may run on.</summary>
internal static partial class TenancyChecks
{
    public static void Check(RegionCheck check)
    {
        if (check.Clusters is not { } clusters)
        {
            return;
        }

        var placements = check.Values.Items("placements", TenancyFields.BindPlacement);
        var name = check.Values.Find("clusterProfile") ?? clusters.DefaultName;
        if (clusters.Find(name) is null)
        {
            check.Report("clusterProfile", s => ClusterDiagnostics.UnknownProfile(s, name, clusters.Names));
        }

        foreach (var (i, placement) in placements.Index())
        {
            CheckPlacement(check, clusters, $"placements[{i}]", placement);
        }

        var teams = check.Values.Items("teams", TenancyFields.BindTeam);
        if (teams.IsEmpty)
        {
            return;
        }

        if (placements.All(p => p.Profile != name || p.Registry is null) && check.Values.Items("services", ServiceFields.Bind).All(s => s.Kind != "registry"))
        {
            check.Report("teams", s => TeamDiagnostics.NoRegistry(s, name));
        }

        string[] identities = [.. check.Values.Items("identities", i => i.Text("name")).Concat(placements.SelectMany(p => p.Identities.Keys)).Distinct().Order(StringComparer.Ordinal)];
        foreach (var (i, team) in teams.Index())
        {
            var path = $"teams[{i}]";
            CheckTeam(check, path, team, identities);
            CheckShared(check, path, team, teams.Take(i));
            if (clusters.Find(name) is { } profile)
            {
                CheckRepository(check, path, team, profile, clusters);
                var own = ClusterFields.Find(check.Values) is { } cluster ? TenancyPlacement.Own(profile, cluster) : profile;
                TenancyFlowChecks.Check(check, path, team, [.. teams.Select(t => t.Name)], own);
            }
        }
    }

    private static void CheckPlacement(RegionCheck check, ClusterCatalog clusters, string path, PlacementSettings placement)
    {
        if (clusters.Find(placement.Profile) is not { } profile)
        {
            check.Report($"{path}.profile", s => ClusterDiagnostics.UnknownProfile(s, placement.Profile, clusters.Names));
        }
        else if (placement.Registry is { } registry && (!profile.IsAtHome(registry) || clusters.ForeignTo(profile).Find(registry) is not null))
        {
            check.Report($"{path}.registry", s => TeamDiagnostics.ForeignRegistry(s, registry, profile));
        }
    }

    private static void CheckTeam(RegionCheck check, string path, TeamSettings team, string[] identities)
    {
        if (TenancyNames.IsReserved(team.Name))
        {
            check.Report($"{path}.name", s => TeamDiagnostics.ReservedName(s, team.Name));
        }

        if (team.Group.StartsWith("system:", StringComparison.OrdinalIgnoreCase))
        {
            check.Report($"{path}.group", s => TeamDiagnostics.BadGroup(s, team.Group, "is a group of Kubernetes itself, whose members are not those of a team"));
        }

        foreach (var (i, account) in team.ServiceAccounts.Index())
        {
            if (!TenancyNames.IsAccount(account.Name))
            {
                check.Report($"{path}.serviceAccounts[{i}].name", s => TeamDiagnostics.ReservedAccount(s, account.Name));
            }

            if (account.Identity is { } identity && !identities.Contains(identity))
            {
                check.Report($"{path}.serviceAccounts[{i}].identity", s => TeamDiagnostics.UnknownIdentity(s, identity, identities));
            }
        }

        if (team.Check is { } job && (!Image().IsMatch(job.Image) || job.Image.Split('/') is [var first, _, ..] && first.Contains('.', StringComparison.Ordinal)))
        {
            check.Report($"{path}.check.image", s => TeamDiagnostics.UnpinnedImage(s, job.Image));
        }
    }

    private static void CheckShared(RegionCheck check, string path, TeamSettings team, IEnumerable<TeamSettings> earlier)
    {
        if (earlier.FirstOrDefault(t => t.Group == team.Group) is { } twin)
        {
            check.Report($"{path}.group", s => TeamDiagnostics.BadGroup(s, team.Group, $"is also the group of the team '{twin.Name}', whose members would see both"));
        }

        if (earlier.FirstOrDefault(t => t.Repository == team.Repository) is { } source)
        {
            check.Report($"{path}.repository", s => TeamDiagnostics.SharedRepository(s, $"{Shown(team.Repository.Url)} {team.Repository.Branch} {team.Repository.Path}", source.Name));
        }
    }

    private static void CheckRepository(RegionCheck check, string path, TeamSettings team, ClusterProfile profile, ClusterCatalog clusters)
    {
        if (!TenancyNames.IsRepository(team.Repository.Url))
        {
            check.Report($"{path}.repository.url", s => TeamDiagnostics.BadRepository(s, Shown(team.Repository.Url)));
        }
        else if (clusters.ForeignTo(profile).Find(team.Repository.Url) is var (domain, owner))
        {
            check.Report($"{path}.repository.url", s => TeamDiagnostics.ForeignRepository(s, team.Repository.Url, domain, owner, profile));
        }
    }

    // What stands before the host may be a password.
    private static string Shown(string url) => url.IndexOf('@', StringComparison.Ordinal) is var at and >= 0 ? "…" + url[at..] : url;

    [GeneratedRegex(@"^[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*@sha256:[0-9a-f]{64}\z")]
    private static partial Regex Image();
}
