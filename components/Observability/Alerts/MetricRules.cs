using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Observability.Alerts;

/// <summary>
/// The alerts on metrics, equal to what Azure Monitor Baseline Alerts sets for a platform (as of its tables of May 2026), and two on
/// backup. Workload alerts of machines' scale sets, app services and caches are left to those who own the workloads.
/// </summary>
public static class MetricRules
{
    // By resource type: the service as clouds' profiles name it where they do not offer it.
    private static readonly Dictionary<string, string> Services = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.Network/frontDoors"] = "Azure Front Door",
        ["Microsoft.Cdn/profiles"] = "Azure Front Door",
        ["Microsoft.Network/trafficManagerProfiles"] = "Azure Traffic Manager",
        ["Microsoft.KeyVault/managedHSMs"] = "Managed HSM",
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<MetricRule> All { get; } = [.. NetworkMetricRules.All, .. DeliveryMetricRules.All, .. PlatformMetricRules.All];

    /// <summary>The rules for resources of a type.</summary>
    /// <param name="resourceType">The ARM type; its case does not matter.</param>
    /// <param name="onRequest">Whether those that are only set on request are among them.</param>
    public static IEnumerable<MetricRule> For(string resourceType, bool onRequest = false) => All.Where(rule =>
        string.Equals(rule.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase) && (onRequest || rule.OnRequest is null));

    /// <summary>The rules that mean nothing in a cloud, because it does not offer the service.</summary>
    /// <param name="cloud">The cloud.</param>
    public static IEnumerable<MetricRule> NotOffered(CloudProfile cloud) => All.Where(rule =>
        Services.TryGetValue(rule.ResourceType, out var service) && cloud.Unavailable.Any(u => u.Service == service));

    /// <summary>Every alert as a table in Markdown.</summary>
    public static string Table()
    {
        var text = new StringBuilder("# Alerts\n\n")
            .Append("The baseline of alerts, from `components/Observability/Alerts`; a test holds this page to it. `AlertBaseline` sets them for what a\n")
            .Append("stack has. \"On request\" means that the alert is set only where `IncludeOnRequest` is.\n\n")
            .Append("## On metrics\n\n| Alert | Equals | Resource | Metric | Condition | Severity | Window, every (min) | On request |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var r in All)
        {
            var threshold = r.Threshold?.ToString(CultureInfo.InvariantCulture) ?? "learnt";
            text.Append($"| {r.Name} | {r.Baseline ?? "ours"} | {r.ResourceType} | {r.Metric} | {r.Aggregation} {r.Operator} {threshold} | {r.Severity} | {r.Window}, {r.Every} | {r.OnRequest ?? ""} |\n");
        }

        text.Append("\n## On the activity log\n\n| Alert | Equals | Category | Condition |\n| --- | --- | --- | --- |\n");
        foreach (var a in ActivityAlerts.All)
        {
            text.Append($"| {a.Name} | {a.Baseline} | {a.Category} | {string.Join("; ", a.Conditions.Select(c => $"{c.Field}: {string.Join(" or ", c.Values)}"))} |\n");
        }

        text.Append("\n## On logs\n\n| Alert | Equals | Severity | Window, every (min) |\n| --- | --- | --- | --- |\n");
        foreach (var l in LogRules.All)
        {
            text.Append($"| {l.Name} | {l.Baseline} | {l.Severity} | {l.Window}, {l.Every} |\n");
        }

        return text.ToString();
    }
}
