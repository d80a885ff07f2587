using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Export.Kubernetes;

/// <summary>A rule in the expression language of Kubernetes.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Target">The objects that it looks at.</param>
/// <param name="Validations">What must hold, each with what is said where it does not.</param>
public sealed record AdmissionRule(string RuleId, AdmissionTarget Target, ImmutableArray<AdmissionValidation> Validations)
{
    /// <summary>The name of the policy in the cluster.</summary>
    public string Name => $"bleu-{RuleId.ToLowerInvariant()}{(Target is AdmissionTarget.Pods ? "" : "-" + Target.ToString().ToLowerInvariant())}";
}
