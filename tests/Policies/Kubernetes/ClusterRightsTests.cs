using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class ClusterRightsTests : RuleTests<ClusterRights>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:Role", "rules[0].apiGroups", new[] { "*" }, "rules[0].apiGroups[0] is '*'; it must name what is meant"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:Role", "rules[0].resources", new[] { "*" }, "rules[0].resources[0] is '*'; it must name what is meant"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:Role", "rules[0].verbs", new[] { "*" }, "rules[0].verbs[0] is '*'; it must name what is meant"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", "rules[0].nonResourceURLs", new[] { "/metrics", "*" }, "rules[0].nonResourceURLs[1] is '*'; it must name what is meant"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:Role", "rules[0].verbs", new[] { "get", "escalate" }, "rules[0].verbs[1] is 'escalate'; it must not lead to more rights"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", "rules[0].verbs", new[] { "get", "escalate" }, "rules[0].verbs[1] is 'escalate'; it must not lead to more rights"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:Role", "rules[0].verbs", new[] { "get", "bind" }, "rules[0].verbs[1] is 'bind'; it must not lead to more rights"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", "rules[0].verbs", new[] { "get", "bind" }, "rules[0].verbs[1] is 'bind'; it must not lead to more rights"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:Role", "rules[0].verbs", new[] { "get", "impersonate" }, "rules[0].verbs[1] is 'impersonate'; it must not lead to more rights"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", "rules[0].verbs", new[] { "get", "impersonate" }, "rules[0].verbs[1] is 'impersonate'; it must not lead to more rights"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", "rules[0].resources", new[] { "nodes/proxy" }, "rules[0].resources holds 'nodes/proxy', which is every pod of the node"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", "rules[0]", """{"apiGroups":["admissionregistration.k8s.io"],"resources":["mutatingwebhookconfigurations"],"verbs":["patch"]}""", "rules[0].resources holds webhook configurations with a verb that changes them, and so every request to the API server"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", "rules[0].resources", new[] { "secrets" }, "rules[0].resources holds 'secrets' with a verb that reads them, in every namespace"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:RoleBinding", "roleRef.name", "cluster-admin", "roleRef.name is 'cluster-admin'; it must be another role than cluster-admin"),
        Broken.By("kubernetes:rbac.authorization.k8s.io/v1:RoleBinding", "subjects[0].name", "system:authenticated", "subjects[0].name is 'system:authenticated'; it must be someone in particular"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:rbac.authorization.k8s.io/v1:Role", "rules[0].verbs", PlanValue.NotKnown)];

    [Fact]
    public void ClusterRoleOfSecrets_BoundInNamespacesAlone_Passes()
    {
        var stack = Judge.Edited(
        [
            Edit.Set("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", "rules[0].resources", new[] { "secrets" }),
            Edit.Set("kubernetes:rbac.authorization.k8s.io/v1:RoleBinding", "roleRef", """{"kind":"ClusterRole","name":"nodes"}"""),
        ]);
        Assert.DoesNotContain(Judge.By("K8S-015", stack), f => f.Outcome == Outcome.Fail);
    }
}
