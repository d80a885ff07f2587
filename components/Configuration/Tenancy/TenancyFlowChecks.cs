using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Networking;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>Finds what is wrong with the flow matrix of a team.</summary>
internal static class TenancyFlowChecks
{
    private const int WidestBlock = 8;

    public static void Check(RegionCheck check, string path, TeamSettings team, string[] teams, ClusterProfile profile)
    {
        foreach (var (i, flow) in team.Flows.Index())
        {
            var here = $"{path}.flows[{i}]";
            var end = $"{here}.{(flow.IsIngress ? "from" : "to")}";
            if (check.IsWritten($"{here}.to") == check.IsWritten($"{here}.from"))
            {
                check.Report(here, s => TeamDiagnostics.BadDirection(s, check.IsWritten($"{here}.to") ? "has both ends" : "has no other end"));
                continue;
            }

            CheckPeer(check, end, team.Name, flow, teams, profile);
            FlowChecks.CheckReview(check, here, flow.Name, flow.Owner, flow.ReviewBy);
        }
    }

    private static void CheckPeer(RegionCheck check, string end, string team, TeamFlowSettings flow, string[] teams, ClusterProfile profile)
    {
        switch (flow.Peer)
        {
            case { Team: { } other } when other == team:
                check.Report(end, s => TeamDiagnostics.BadDirection(s, "is the team itself, whose pods reach each other anyway"));
                break;
            case { Team: { } other } when !teams.Contains(other):
                check.Report(end, s => TeamDiagnostics.UnknownTeam(s, flow.Peer.ToString(), teams.Where(t => t != team)));
                break;
            case { Host: not null } when flow.IsIngress:
                check.Report(end, s => TeamDiagnostics.BadDirection(s, "is a host name, which nobody can be told from by what it opens"));
                break;
            case { Host: not null } when !profile.Find(ClusterKeys.HostPolicy).IsKnown:
                check.Report(end, s => TeamDiagnostics.NoHostPolicy(s, flow.Peer.ToString(), profile));
                break;
            case { Block: { } block } when !block.IsPrivate || block.Prefix < WidestBlock:
                check.Report(end, s => TeamDiagnostics.WideBlock(s, flow.Peer.ToString()));
                break;
            case { Block: { } block } when profile.Find(ClusterKeys.PodBlock).Value is { } pods && Cidr.TryParse(pods, out var own, out _) && own.Overlaps(block):
                check.Report(end, s => TeamDiagnostics.MeetsPods(s, flow.Peer.ToString(), pods, profile));
                break;
        }
    }
}
