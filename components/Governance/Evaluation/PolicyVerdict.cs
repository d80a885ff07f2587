namespace Bleu.Infra.Governance.Evaluation;

/// <summary>What a policy says of a resource.</summary>
/// <param name="Applies">Whether the condition of the rule met the resource.</param>
/// <param name="Effect">The effect, with its parameter filled in: <c>Deny</c>.</param>
/// <param name="IsCompliant">
/// Whether the resource may stay as it is. A policy whose effect is <c>Disabled</c> finds nothing; one that looks for other resources
/// is met when one of them meets its existence condition.
/// </param>
public sealed record PolicyVerdict(bool Applies, string Effect, bool IsCompliant);
