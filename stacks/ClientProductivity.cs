using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Observability;
using Bleu.Infra.Productivity;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>What a client moves to the Microsoft 365 of the cloud: its mail domains, and how long the logs of it are kept.</summary>
internal static class ClientProductivity
{
    /// <summary>Declares it.</summary>
    /// <returns>The output of the stack.</returns>
    public static Dictionary<string, object?> Declare(
        StackContext context, ProgramConfiguration configuration, ClientSettings settings, Microsoft365Settings wanted, LogWorkspace logs, IReadOnlyDictionary<string, Output<string>> networks)
    {
        var servers = new Dictionary<string, object?>();
        var records = new Dictionary<string, object?>();
        var policies = new Dictionary<string, object?>();
        foreach (var domain in wanted.Domains)
        {
            var args = MailDomainArgs.Of(configuration.Cloud, wanted, domain);
            if (domain.Zone == "cloud")
            {
                args.ResourceGroupName = context.Group("domains").Name;
                args.Networks = domain.IsInternal ? networks.ToDictionary(n => n.Key, n => (Input<string>)n.Value) : [];
                args.Tags = context.Tags;
                servers[domain.Name] = new MailDomain($"mail-{domain.Name.Replace('.', '-')}", args, context.Component).NameServers;
            }

            records[domain.Name] = MailRecords.Of(args).Select(r => $"{r.Name} {args.Ttl} IN {r.Type} {string.Join(" ", r.Values)}").ToList();
            if (MailRecords.MtaStsPolicy(args) is { } policy)
            {
                policies[domain.Name] = policy;
            }
        }

        _ = new Microsoft365Logs(
            "microsoft365-logs",
            new Microsoft365LogsArgs
            {
                ResourceGroupName = context.Group("logs").Name,
                WorkspaceName = logs.WorkspaceName,
                RetentionDays = settings.Logs.RetentionDays,
                TotalDays = wanted.LogDays ?? settings.Logs.RetentionDays,
            },
            context.Component);
        return new()
        {
            ["nameServers"] = servers,
            ["records"] = records,
            ["mtaStsPolicies"] = policies,
            ["readiness"] = ClientReadiness.Of(configuration.Cloud, settings)
                .Select(i => new Dictionary<string, object?> { ["id"] = i.Id, ["title"] = i.Title, ["state"] = i.State.ToString().ToLowerInvariant(), ["detail"] = i.Detail }).ToList(),
        };
    }
}
