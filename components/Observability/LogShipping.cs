using Pulumi;
using Pulumi.AzureNative.Monitor;
using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace Bleu.Infra.Observability;

/// <summary>Sends what a resource logs to a workspace. Platform logs take a channel of Azure's own, whatever the workspace's network rules.</summary>
internal static class LogShipping
{
    /// <summary>Every log category, and all metrics where the resource has some.</summary>
    /// <param name="name">The name of the setting's resource.</param>
    /// <param name="resourceId">The ARM id of the resource that logs.</param>
    /// <param name="workspaceId">The ARM id of the workspace.</param>
    /// <param name="options">The parent, above all.</param>
    /// <param name="withMetrics">Whether the resource has metrics.</param>
    public static DiagnosticSetting Send(
        string name, Input<string> resourceId, Input<string> workspaceId, CustomResourceOptions options, bool withMetrics = true)
    {
        var args = new DiagnosticSettingArgs
        {
            Name = "to-workspace",
            ResourceUri = resourceId,
            WorkspaceId = workspaceId,
            Logs = { new Inputs.DiagnosticsLogSettingsArgs { CategoryGroup = "allLogs", Enabled = true } },
        };
        if (withMetrics)
        {
            args.Metrics.Add(new Inputs.DiagnosticsMetricSettingsArgs { Category = "AllMetrics", Enabled = true });
        }

        return new(name, args, options);
    }

    /// <summary>Some log categories, and all metrics, for a resource that logs more than anybody reads.</summary>
    /// <param name="name">The name of the setting's resource.</param>
    /// <param name="resourceId">The ARM id of the resource that logs.</param>
    /// <param name="workspaceId">The ARM id of the workspace.</param>
    /// <param name="categories">The categories.</param>
    /// <param name="options">The parent, above all.</param>
    public static DiagnosticSetting Select(
        string name, Input<string> resourceId, Input<string> workspaceId, IEnumerable<string> categories, CustomResourceOptions options) => new(
        name,
        new DiagnosticSettingArgs
        {
            Name = "to-workspace",
            ResourceUri = resourceId,
            WorkspaceId = workspaceId,
            Logs = [.. categories.Select(c => new Inputs.DiagnosticsLogSettingsArgs { Category = c, Enabled = true })],
            Metrics = { new Inputs.DiagnosticsMetricSettingsArgs { Category = "AllMetrics", Enabled = true } },
        },
        options);

    /// <summary>All metrics, for a resource that logs through its parts.</summary>
    /// <param name="name">The name of the setting's resource.</param>
    /// <param name="resourceId">The ARM id of the resource that is measured.</param>
    /// <param name="workspaceId">The ARM id of the workspace.</param>
    /// <param name="options">The parent, above all.</param>
    public static DiagnosticSetting Measure(string name, Input<string> resourceId, Input<string> workspaceId, CustomResourceOptions options) => new(
        name,
        new DiagnosticSettingArgs
        {
            Name = "to-workspace",
            ResourceUri = resourceId,
            WorkspaceId = workspaceId,
            Metrics = { new Inputs.DiagnosticsMetricSettingsArgs { Category = "AllMetrics", Enabled = true } },
        },
        options);
}
