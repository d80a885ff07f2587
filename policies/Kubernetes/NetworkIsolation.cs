using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-014: in every namespace nothing speaks to anything unless a policy allows it.</summary>
public sealed class NetworkIsolation() : KubeRelationRule(
    new("K8S-014", Severity.High, "Nothing in a namespace speaks to anything unless a policy allows it")
    {
        Rationale = "Without a network policy every pod of a cluster reaches every other one, and the networks behind the cluster.",
        Remediation = "Give the namespace a NetworkPolicy that selects every pod, has both policy types and no rules; open what is needed by policies of its own.",
        Clauses = ["9.7.a", "13.2.a"],
        Parallels = ["CKV2_K8S_6"],
    },
    "Namespace")
{
    private static readonly (string Type, string Rules)[] Directions = [("Ingress", "ingress"), ("Egress", "egress")];

    private protected override void JudgeObject(KubeObject item, KubeStack stack, Judgement judgement)
    {
        var name = item.At("metadata", "name");
        if (name?.AsText is not { } space)
        {
            judgement.Undetermined($"{item.Prefix}metadata.name", "is not known yet; its network policies cannot be told");
            return;
        }

        var policies = stack.In(space, "NetworkPolicy");
        foreach (var (type, rules) in Directions)
        {
            if (!policies.Any(p => Denies(p, type, rules)))
            {
                if (stack.HasHomeless("NetworkPolicy"))
                {
                    judgement.Undetermined("", $"may have a network policy that denies {rules}; the namespace of one is not known yet");
                }
                else
                {
                    judgement.Fail("", $"has no network policy that selects every pod and denies {rules}");
                }
            }

            foreach (var policy in policies.Where(p => OpensAll(p, rules)))
            {
                judgement.Fail("", $"has the network policy '{policy.Name}', which allows every {rules}");
            }
        }
    }

    private static bool Denies(KubeObject policy, string type, string rules) =>
        SelectsAll(policy) && HasType(policy, type) && Scalars.IsEmpty(policy.At("spec", rules));

    private static bool SelectsAll(KubeObject policy) => policy.At("spec", "podSelector") is var selector
        && Scalars.IsEmpty(KubeValues.At(selector, "matchLabels")) && Scalars.IsEmpty(KubeValues.At(selector, "matchExpressions")) && !KubeValues.IsUnknown(selector);

    // Without types a policy is about ingress, and about egress where it has rules for it.
    private static bool HasType(KubeObject policy, string type) => policy.At("spec", "policyTypes") is { } types && !Scalars.IsEmpty(types)
        ? KubeValues.Holds(types, type)
        : type == "Ingress" || !Scalars.IsEmpty(policy.At("spec", "egress"));

    private static bool OpensAll(KubeObject policy, string rules) =>
        SelectsAll(policy) && KubeValues.Items(policy.At("spec", rules)).Any(r => r.Value.Bare is PlanMap map && map.Entries.All(e => Scalars.IsEmpty(e.Value)));
}
