using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>Finds what is wrong with the arguments of a <see cref="TeamTenancy"/>.</summary>
internal static class TeamTenancyValidator
{
    private const int Most = 1_000_000;

    /// <summary>Ends the program with everything that is missing or wrong.</summary>
    /// <exception cref="RunException">BLEU5001 to BLEU5003, BLEU5320 to BLEU5324.</exception>
    public static void Check(string name, TeamTenancyArgs args)
    {
        var checks = new ArgumentChecks(nameof(TeamTenancy), name)
            .Required(args.Client, "Client")
            .Required(args.Team, "Team")
            .Required(args.Group, "Group")
            .Required(args.Quota, "Quota")
            .Required(args.Cluster?.DnsNamespace, "Cluster.DnsNamespace")
            .NotEmpty(args.Cluster?.DnsLabels.Count ?? 0, "Cluster.DnsLabels")
            .Required(args.Agent?.Repository, "Agent.Repository");
        var subject = $"{nameof(TeamTenancy)} '{name}'";
        if (args.Team.Length > 0 && !TenancyNames.IsTeam(args.Team))
        {
            checks.Note(TenancyDiagnostics.BadName($"{subject} Team", args.Team, "Choose another name for the team"));
        }

        if (args.Quota is { } quota)
        {
            checks.Within(quota.Cores, "Quota.Cores", 1, Most).Within(quota.MemoryGib, "Quota.MemoryGib", 1, Most)
                .Within(quota.Pods, "Quota.Pods", 1, Most).Within(quota.StorageGib, "Quota.StorageGib", 0, Most);
        }

        if (args.Agent is { } agent)
        {
            checks.Word(agent.Kind, "Agent.Kind", [.. TenancyDefaults.Agents]);
            if (!string.IsNullOrEmpty(agent.Repository) && !TenancyNames.IsRepository(agent.Repository))
            {
                checks.Note(TenancyDiagnostics.BadRepository($"{subject} Agent.Repository", agent.Repository));
            }
        }

        if (!TenancyNames.IsVersion(args.PodSecurityVersion))
        {
            checks.Note(ComponentDiagnostics.NotAllowed($"{subject} PodSecurityVersion", args.PodSecurityVersion, [TenancyDefaults.PodSecurityVersion]));
        }

        CheckAccounts(checks, subject, args);
        foreach (var (i, flow) in args.Flows.Index())
        {
            if (args.Flows.FindIndex(f => f.Name == flow.Name) < i)
            {
                checks.Note(TenancyDiagnostics.BadName($"{subject} Flows[{i}].Name", flow.Name, "Give each flow a name of its own"));
            }

            CheckFlow(checks, subject, $"Flows[{i}]", flow, args.Cluster?.HostPolicy ?? "");
        }

        checks.Throw();
    }

    private static void CheckAccounts(ArgumentChecks checks, string subject, TeamTenancyArgs args)
    {
        foreach (var (i, account) in args.ServiceAccounts.Index())
        {
            if (!TenancyNames.IsAccount(account.Name) || args.ServiceAccounts.FindIndex(a => a.Name == account.Name) < i)
            {
                checks.Note(TenancyDiagnostics.BadName($"{subject} ServiceAccounts[{i}].Name", account.Name, "Choose another name, once"));
            }

            if (account.IdentityId is not null && string.IsNullOrEmpty(args.Cluster?.IdentityAnnotation))
            {
                checks.Note(TenancyDiagnostics.NoAnnotation($"{subject} ServiceAccounts[{i}].IdentityId"));
            }
        }
    }

    private static void CheckFlow(ArgumentChecks checks, string subject, string path, TeamFlowArgs flow, string hostPolicy)
    {
        checks.Word(flow.Protocol, $"{path}.Protocol", "TCP", "UDP");
        if (flow.Name.Length is 0 or > 58 || !flow.Name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.') || !char.IsAsciiLetterOrDigit(flow.Name[^1]))
        {
            checks.Note(TenancyDiagnostics.BadName($"{subject} {path}.Name", flow.Name, "Choose another name for the flow"));
        }

        if (!TeamPeer.TryParse(flow.Peer, out var peer))
        {
            checks.Note(TenancyDiagnostics.BadFlow($"{subject} {path}.Peer", flow.Peer, "is no end of a flow"));
        }
        else if (peer.Host is not null && flow.IsIngress)
        {
            checks.Note(TenancyDiagnostics.BadFlow($"{subject} {path}.Peer", flow.Peer, "is a host name, which nobody can be told from by what it opens"));
        }
        else if (peer.Host is not null && !HostPolicies.Kinds.Contains(hostPolicy))
        {
            checks.Note(TenancyDiagnostics.NoHostPolicy($"{subject} {path}.Peer", flow.Peer));
        }

        if (flow.Port is < 1 or > 65535 || flow.LastPort is < 0 or > 65535 || (flow.LastPort != 0 && flow.LastPort < flow.Port))
        {
            checks.Note(TenancyDiagnostics.BadFlow($"{subject} {path}.Port", $"{flow.Port}-{flow.LastPort}", "is no port, or no range of ports"));
        }
    }
}
