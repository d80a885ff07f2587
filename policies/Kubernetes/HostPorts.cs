using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-008: containers take no ports of their node, and probes ask no other host.</summary>
public sealed class HostPorts() : PodRule(new("K8S-008", Severity.Medium, "Containers take no ports of their node, and probes ask no other host")
{
    Rationale = "A port of the node goes around network policies, and a probe that names a host makes the node ask it.",
    Remediation = "Remove hostPort and expose the container by a service; remove host from probes and lifecycle handlers.",
    Clauses = ["13.2.a"],
    Parallels = ["CKV_K8S_26"],
})
{
    private static readonly string[][] Handlers =
        [["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "postStart"], ["lifecycle", "preStop"]];

    private static readonly string[] Actions = ["httpGet", "tcpSocket"];

    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        foreach (var container in pod.Containers)
        {
            foreach (var (index, port) in KubeValues.Items(container.At("ports")))
            {
                var value = KubeValues.At(port, "hostPort");
                var holds = KubeValues.IsNothing(value) || Scalars.Number(value) == 0;
                Check(judgement, $"{container.Path}.ports[{index}].hostPort", value, holds, "be 0, or be left out");
            }

            foreach (var handler in Handlers)
            {
                foreach (var action in Actions)
                {
                    var value = container.At([.. handler, action, "host"]);
                    if (container.At(handler) is not null)
                    {
                        Check(judgement, $"{container.Path}.{string.Join('.', handler)}.{action}.host", value, Scalars.IsEmpty(value), "be left out");
                    }
                }
            }
        }
    }
}
