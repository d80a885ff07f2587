namespace Bleu.Infra.Policies.Export;

/// <summary>Whether a platform can hold a rule by itself.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Why not; empty where it can.</param>
public sealed record RuleExport(PolicyRule Rule, string Reason);
