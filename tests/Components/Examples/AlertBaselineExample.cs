using Bleu.Infra.Connectivity;
using Bleu.Infra.Observability;
using Bleu.Infra.Observability.Alerts;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class AlertBaselineExample
{
    public static AlertBaseline Declare(HubNetwork hub, LogWorkspace logs, ComponentResourceOptions options)
    {
        // <example>
        var alerts = new AlertBaseline(
            "alerts",
            new AlertBaselineArgs
            {
                ResourceGroupName = "rg-hub-bleuc-logs",
                Location = "bleufrancecentral",
                Naming = new() { Stem = "hub-bleuc", Seed = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10" },
                SubscriptionId = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10",
                WorkspaceId = logs.WorkspaceId,
                ActionGroupId = logs.ActionGroupId,
                Targets = [new("firewall", "Microsoft.Network/azureFirewalls", hub.FirewallId)],
                Without = ["machine-cpu"],
            },
            options);
        // </example>
        return alerts;
    }
}
