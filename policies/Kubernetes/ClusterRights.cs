using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-015: roles give what is needed, by name.</summary>
public sealed class ClusterRights() : KubeRelationRule(
    new("K8S-015", Severity.High, "Roles give what is needed by name, and nothing that leads to more")
    {
        Rationale = "A wildcard grows with every resource that is installed later, and the verbs escalate, bind and impersonate turn any role into all of them.",
        Remediation = "Name the groups, resources and verbs; bind a role of the client's own in place of cluster-admin.",
        Clauses = ["9.3.a", "9.3.b"],
        Parallels = ["Azure Policy ca8d5704", "CKV_K8S_49", "CKV_K8S_155", "CKV_K8S_156", "CKV_K8S_157", "CKV_K8S_158", "CKV2_K8S_1", "CKV2_K8S_5"],
    },
    "Role",
    "ClusterRole",
    "RoleBinding",
    "ClusterRoleBinding")
{
    private static readonly string[] Lists = ["apiGroups", "resources", "verbs", "nonResourceURLs"];
    private static readonly string[] Escalating = ["escalate", "bind", "impersonate"];
    private static readonly string[] Reading = ["get", "list", "watch"];
    private static readonly string[] Writing = ["create", "update", "patch", "delete"];
    private static readonly string[] Webhooks = ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"];
    private static readonly string[] Everybody = ["system:masters", "system:anonymous", "system:unauthenticated", "system:authenticated"];

    private protected override void JudgeObject(KubeObject item, KubeStack stack, Judgement judgement)
    {
        if (item.Kind.EndsWith("Binding", StringComparison.Ordinal))
        {
            JudgeBinding(item, judgement);
            return;
        }

        foreach (var (index, rule) in KubeValues.Items(item.At("rules")))
        {
            var path = $"{item.Prefix}rules[{index}]";
            foreach (var list in Lists)
            {
                foreach (var (place, value) in KubeValues.Items(KubeValues.At(rule, list)))
                {
                    Check(judgement, $"{path}.{list}[{place}]", value, value.AsText?.Contains('*') != true, "name what is meant");
                    if (list == "verbs")
                    {
                        Check(judgement, $"{path}.verbs[{place}]", KubeValues.IsUnknown(value) ? null : value, value.AsText is not { } verb || !Escalating.Contains(verb), "not lead to more rights");
                    }
                }
            }

            if (Gives(rule, ["nodes/proxy"], [.. Reading, .. Writing]))
            {
                judgement.Fail($"{path}.resources", "holds 'nodes/proxy', which is every pod of the node");
            }

            if (Gives(rule, Webhooks, Writing))
            {
                judgement.Fail($"{path}.resources", "holds webhook configurations with a verb that changes them, and so every request to the API server");
            }

            if (item.Kind == "ClusterRole" && Gives(rule, ["secrets"], Reading) && !IsBoundInNamespacesAlone(item, stack))
            {
                judgement.Fail($"{path}.resources", "holds 'secrets' with a verb that reads them, in every namespace");
            }
        }
    }

    private static void JudgeBinding(KubeObject item, Judgement judgement)
    {
        var role = item.At("roleRef", "name");
        Check(judgement, $"{item.Prefix}roleRef.name", role, role?.AsText is not (null or "cluster-admin"), "be another role than cluster-admin");
        foreach (var (index, subject) in KubeValues.Items(item.At("subjects")))
        {
            var name = KubeValues.At(subject, "name");
            Check(judgement, $"{item.Prefix}subjects[{index}].name", name, name?.AsText is not { } text || !Everybody.Contains(text), "be someone in particular");
        }
    }

    private static bool Gives(PlanValue rule, string[] resources, string[] verbs) =>
        resources.Any(r => KubeValues.Holds(KubeValues.At(rule, "resources"), r)) && verbs.Any(v => KubeValues.Holds(KubeValues.At(rule, "verbs"), v));

    private static bool IsBoundInNamespacesAlone(KubeObject role, KubeStack stack) =>
        stack.Of("RoleBinding").Any(b => Binds(b, role)) && !stack.Of("ClusterRoleBinding").Any(b => Binds(b, role));

    private static bool Binds(KubeObject binding, KubeObject role) =>
        binding.At("roleRef", "kind")?.AsText == "ClusterRole" && binding.At("roleRef", "name")?.AsText == role.Name;
}
