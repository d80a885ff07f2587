using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-016: namespaces enforce the restricted standard of a pinned version, and are bounded.</summary>
public sealed class NamespaceGuards() : KubeRelationRule(
    new("K8S-016", Severity.High, "Namespaces enforce the restricted Pod Security Standard of a pinned version, and are bounded")
    {
        Rationale = "The label is what the API server itself holds pods to, whoever brings them; quota and limits keep one client from starving the others.",
        Remediation = "Label the namespace pod-security.kubernetes.io/enforce: restricted and enforce-version with a version, and give it a ResourceQuota and a LimitRange.",
        Clauses = ["9.7.a", "17.4"],
        Parallels = ["Kyverno add-ns-quota"],
    },
    "Namespace")
{
    private const string Label = "pod-security.kubernetes.io/enforce";
    private static readonly string[] Bounds = ["ResourceQuota", "LimitRange"];

    private protected override void JudgeObject(KubeObject item, KubeStack stack, Judgement judgement)
    {
        var level = item.At("metadata", "labels", Label);
        Check(judgement, $"{item.Prefix}metadata.labels.{Label}", level, level?.AsText == "restricted", "be 'restricted'");
        var version = item.At("metadata", "labels", Label + "-version");
        Check(judgement, $"{item.Prefix}metadata.labels.{Label}-version", version, IsVersion(version?.AsText), $"be a version such as '{PodSecurity.Version}'");

        var name = item.At("metadata", "name")?.AsText;
        foreach (var kind in Bounds)
        {
            if (name is null || (stack.In(name, kind).IsEmpty && stack.HasHomeless(kind)))
            {
                judgement.Undetermined($"{item.Prefix}metadata.name", $"is not known yet, or the namespace of a {kind}; there must be one");
            }
            else if (stack.In(name, kind).IsEmpty)
            {
                judgement.Fail("", $"has no {kind} in the stack");
            }
        }
    }

    private static bool IsVersion(string? text) =>
        text is not null && text.StartsWith("v1.", StringComparison.Ordinal) && text.Length > 3 && text[3..].All(char.IsAsciiDigit);
}
