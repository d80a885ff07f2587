using Bleu.Infra.Workloads.Clusters;
using Bleu.Infra.Workloads.Tenancy;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class TeamTenancyExample
{
    public static TeamTenancy Declare(ClusterProfile profile, Pulumi.Kubernetes.Provider cluster)
    {
        // <example>
        var options = new ComponentResourceOptions { Providers = { cluster } };
        _ = new ClusterGuards("teams", new() { Client = "clinic", Registry = "registry.example.org/clinic" }, options);
        var team = new TeamTenancy(
            "team-shop",
            new TeamTenancyArgs
            {
                Client = "clinic",
                Team = "shop",
                Group = "4c7d5b9e-2a61-4f0d-8b3e-9c1f7a5e6d20",
                Quota = new() { Cores = 8, MemoryGib = 32, Pods = 40, StorageGib = 100 },
                Cluster = TenancyClusterArgs.Of(profile),
                Agent = new() { Kind = "flux", Repository = "https://git.example.org/shop/delivery.git" },
                ServiceAccounts = [new() { Name = "web" }],
                Flows = [new() { Name = "payments", Peer = "team:payments", Port = 8443, Justification = "orders are paid for" }],
            },
            options);
        // </example>
        return team;
    }
}
