using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Workloads;

/// <summary>What can be wrong with clusters, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class WorkloadDiagnostics
{
    public static Diagnostic NoVersion(string subject, string got) =>
        new("BLEU5301", subject, "is not a minor version of Kubernetes")
        {
            Got = got,
            Allowed = "Wanted: a version such as '1.35', without a patch, which the upgrade channel moves on",
            Fix = "Correct it",
        };

    public static Diagnostic NoSystemPool(string subject, string got) =>
        new("BLEU5302", subject, $"is not a pool of the system with {KubernetesClusterDefaults.SystemNodes} nodes or more, which the cluster's own services need")
        {
            Got = got,
            Allowed = $"Wanted: the mode 'system' and a MinCount of {KubernetesClusterDefaults.SystemNodes} or more",
            Fix = "Put a pool of the system first",
        };

    public static Diagnostic SharedAddresses(string subject, string got, string other) =>
        new("BLEU5303", subject, "shares addresses with that of services")
        {
            Got = got,
            Allowed = $"Allowed: a block outside {other}",
            Fix = "Choose another block",
        };

    public static Diagnostic SupportWithoutTier(string subject, string tier) =>
        new("BLEU5304", subject, "asks for long-term support, which the tier of the control plane does not have")
        {
            Got = tier,
            Allowed = "Allowed: 'premium'",
            Fix = "Choose the tier, or leave long-term support out",
        };

    public static Diagnostic NoRegistry(string got) =>
        new("BLEU5305", "RegistryId", "is not the ARM id of a container registry")
        {
            Got = got,
            Allowed = "Wanted: /subscriptions/…/resourceGroups/…/providers/Microsoft.ContainerRegistry/registries/…",
            Fix = "Correct it",
        };

    public static Diagnostic UnreadableCredentials(string cluster) =>
        new("BLEU5306", cluster, "answered with credentials that are not those of a cluster that knows Entra alone")
        {
            Allowed = "Wanted: a kubeconfig whose user is signed in by kubelogin",
            Fix = "See that local accounts of the cluster are off and that it has an Entra profile",
        };
}
