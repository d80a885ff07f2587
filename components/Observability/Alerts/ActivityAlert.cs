using System.Collections.Immutable;

namespace Bleu.Infra.Observability.Alerts;

/// <summary>An alert on an entry of the activity log of a subscription.</summary>
/// <param name="Name">Its name: lower-case letters, digits and hyphens.</param>
/// <param name="Baseline">The alert of Azure Monitor Baseline Alerts that it equals.</param>
/// <param name="Category">The category of the entry: <c>Administrative</c>, <c>ServiceHealth</c> or <c>ResourceHealth</c>.</param>
/// <param name="Conditions">What else the entry says, field by field; several values mean any of them.</param>
public sealed record ActivityAlert(string Name, string Baseline, string Category, ImmutableArray<(string Field, ImmutableArray<string> Values)> Conditions);
