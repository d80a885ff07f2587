namespace Bleu.Infra.Policies.Resources;

/// <summary>A place in a resource and what lies there.</summary>
/// <param name="Text">The concrete path: <c>agentPoolProfiles[0].count</c>.</param>
/// <param name="Value">The value; nothing where the property is absent.</param>
public readonly record struct PropertyPlace(string Text, PlanValue? Value);
