using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>The provider of a resource.</summary>
/// <param name="Type">The type token: <c>pulumi:providers:azure-native</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Urn">The URN.</param>
/// <param name="Properties">How it is configured.</param>
public sealed record PackProvider(string Type, string Name, string Urn, PlanMap Properties);
