using System.Collections.Immutable;

namespace Bleu.Infra.Observability.Alerts;

/// <summary>The alerts on the activity log: deletions that hurt, changes of routes, health of services and resources.</summary>
public static class ActivityAlerts
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<ActivityAlert> All { get; } =
    [
        Operation("app-insights-deleted", "ActivityAppInsightsDelete", "Microsoft.Insights/components/delete"),
        Operation("hsm-deleted", "ActivityManagedHSMDelete", "Microsoft.KeyVault/managedHSMs/delete"),
        Operation("vault-deleted", "ActivityKeyVaultDelete", "Microsoft.KeyVault/vaults/delete"),
        Operation("firewall-deleted", "ActivityAzureFirewallDelete", "Microsoft.Network/azureFirewalls/delete"),
        Operation("nsg-deleted", "ActivityNSGDelete", "Microsoft.Network/networkSecurityGroups/delete"),
        Operation("route-table-deleted", "ActivityUDRDelete", "Microsoft.Network/routeTables/delete"),
        Operation("route-deleted", "ActivityUDRRoutesDelete", "Microsoft.Network/routeTables/routes/delete"),
        Operation("route-changed", "ActivityUDRUpdate", "Microsoft.Network/routeTables/routes/write"),
        Operation("vpn-gateway-deleted", "ActivityVPNGatewayDelete", "Microsoft.Network/vpnGateways/delete"),
        Operation("workspace-deleted", "ActivityLAWorkspaceDelete", "Microsoft.OperationalInsights/workspaces/delete"),
        Operation("workspace-keys-renewed", "ActivityLAWorkspaceRegenKey", "Microsoft.OperationalInsights/workspaces/regeneratesharedkey/action"),
        Operation("storage-account-deleted", "Activity Log Storage Account Delete", "Microsoft.Storage/storageAccounts/delete"),
        new("resource-unhealthy", "ResourceHealthUnhealthyAlert", "ResourceHealth",
        [
            ("properties.cause", ["PlatformInitiated", "UserInitiated"]),
            ("properties.currentHealthStatus", ["Degraded", "Unavailable"]),
        ]),
        Service("service-advisory", "ServiceHealthAdvisoryEvent", "Informational", "ActionRequired"),
        Service("service-incident", "ServiceHealthIncident", "Incident"),
        Service("service-maintenance", "ServiceHealthPlannedMaintenance", "Maintenance"),
        Service("service-security", "ServiceHealthSecurityIncident", "Security"),
    ];

    private static ActivityAlert Operation(string name, string baseline, string operation) =>
        new(name, baseline, "Administrative", [("operationName", [operation]), ("status", ["succeeded"])]);

    private static ActivityAlert Service(string name, string baseline, params string[] types) =>
        new(name, baseline, "ServiceHealth", [("properties.incidentType", [.. types])]);
}
