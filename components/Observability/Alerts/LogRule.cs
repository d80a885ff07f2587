namespace Bleu.Infra.Observability.Alerts;

/// <summary>An alert on a query over the logs of the workspace.</summary>
/// <param name="Name">Its name: lower-case letters, digits and hyphens.</param>
/// <param name="Baseline">The alert of Azure Monitor Baseline Alerts that it equals.</param>
/// <param name="Query">The query; each row is a finding.</param>
/// <param name="Severity">From 0, critical, to 4, verbose.</param>
/// <param name="Window">The time that is looked at, in minutes.</param>
/// <param name="Every">How often it is looked at, in minutes.</param>
public sealed record LogRule(string Name, string Baseline, string Query, int Severity, int Window, int Every);
