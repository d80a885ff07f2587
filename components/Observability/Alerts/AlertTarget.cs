using Pulumi;

namespace Bleu.Infra.Observability.Alerts;

/// <summary>A resource whose metrics are watched.</summary>
/// <param name="Name">A short name, unique among the targets: it becomes part of the alerts' names.</param>
/// <param name="ResourceType">Its ARM type.</param>
/// <param name="Id">Its ARM id.</param>
public sealed record AlertTarget(string Name, string ResourceType, Input<string> Id);
