namespace Bleu.Infra.Observability.Alerts;

/// <summary>An alert on a metric of every resource of a type.</summary>
/// <param name="Name">Its name: lower-case letters, digits and hyphens.</param>
/// <param name="Baseline">The alert of Azure Monitor Baseline Alerts that it equals; nothing for one of ours.</param>
/// <param name="ResourceType">The ARM type of the resources.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Aggregation">How values of a window become one: <c>Average</c>, <c>Count</c>, <c>Maximum</c>, <c>Minimum</c> or <c>Total</c>.</param>
/// <param name="Operator">How the value compares: <c>GreaterThan</c>, <c>GreaterThanOrEqual</c> or <c>LessThan</c>.</param>
/// <param name="Threshold">What it is compared with; nothing for a threshold that Azure learns.</param>
/// <param name="Severity">From 0, critical, to 4, verbose.</param>
/// <param name="Window">The time that is looked at, in minutes.</param>
/// <param name="Every">How often it is looked at, in minutes.</param>
public sealed record MetricRule(
    string Name, string? Baseline, string ResourceType, string Metric, string Aggregation, string Operator, double? Threshold, int Severity, int Window, int Every)
{
    /// <summary>Why it is only set on request; nothing when it belongs to the baseline.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? OnRequest { get; init; }
}
