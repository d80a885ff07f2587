using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-017: what is reached from outside is inside the network, encrypted, and named.</summary>
public sealed class Exposure() : KubeRelationRule(
    new("K8S-017", Severity.High, "What is reached from outside the cluster has an internal address, TLS and a host name")
    {
        Rationale = "A load balancer without the annotation gets a public address; a node port, an external address or a wildcard host takes traffic that was meant for others.",
        Remediation = "Annotate load balancers as internal, remove node ports and external addresses, and give every route TLS and a host without a wildcard.",
        Clauses = ["10.2.c", "13.2.a"],
        Parallels = ["Azure Policy 3fc4dc25", "Azure Policy 1a5b4dca"],
    },
    "Service",
    "Ingress",
    "HTTPRoute",
    "Gateway")
{
    private const string Internal = "service.beta.kubernetes.io/azure-load-balancer-internal";
    private static readonly string[] Encrypted = ["HTTPS", "TLS"];

    private protected override void JudgeObject(KubeObject item, KubeStack stack, Judgement judgement)
    {
        switch (item.Kind)
        {
            case "Service":
                JudgeService(item, judgement);
                break;
            case "Ingress":
                JudgeIngress(item, judgement);
                break;
            case "HTTPRoute":
                JudgeHosts(judgement, $"{item.Prefix}spec.hostnames", item.At("spec", "hostnames"));
                break;
            default:
                JudgeGateway(item, judgement);
                break;
        }
    }

    private static void JudgeService(KubeObject item, Judgement judgement)
    {
        var type = item.At("spec", "type");
        Check(judgement, $"{item.Prefix}spec.type", type, type?.AsText != "NodePort", "not be 'NodePort'");
        var addresses = item.At("spec", "externalIPs");
        Check(judgement, $"{item.Prefix}spec.externalIPs", addresses, Scalars.IsEmpty(addresses), "be left out");
        if (type?.AsText == "LoadBalancer")
        {
            var value = item.At("metadata", "annotations", Internal);
            Check(judgement, $"{item.Prefix}metadata.annotations.{Internal}", value, value?.AsText == "true", "be 'true'");
        }
    }

    private static void JudgeIngress(KubeObject item, Judgement judgement)
    {
        var tls = item.At("spec", "tls");
        Check(judgement, $"{item.Prefix}spec.tls", tls, !Scalars.IsEmpty(tls), "be set");
        var backend = item.At("spec", "defaultBackend");
        Check(judgement, $"{item.Prefix}spec.defaultBackend", backend, KubeValues.IsNothing(backend), "be left out: it takes every host");
        foreach (var (index, rule) in KubeValues.Items(item.At("spec", "rules")))
        {
            JudgeHost(judgement, $"{item.Prefix}spec.rules[{index}].host", KubeValues.At(rule, "host"));
        }
    }

    private static void JudgeGateway(KubeObject item, Judgement judgement)
    {
        foreach (var (index, listener) in KubeValues.Items(item.At("spec", "listeners")))
        {
            var protocol = KubeValues.At(listener, "protocol");
            Check(judgement, $"{item.Prefix}spec.listeners[{index}].protocol", protocol, protocol?.AsText is { } text && Encrypted.Contains(text), "be 'HTTPS' or 'TLS'");
        }
    }

    private static void JudgeHosts(Judgement judgement, string path, PlanValue? hosts)
    {
        Check(judgement, path, KubeValues.IsUnknown(hosts) ? hosts : null, KubeValues.IsUnknown(hosts) || !Scalars.IsEmpty(hosts), "be set");
        foreach (var (index, host) in KubeValues.Items(KubeValues.IsUnknown(hosts) ? null : hosts))
        {
            JudgeHost(judgement, $"{path}[{index}]", host);
        }
    }

    private static void JudgeHost(Judgement judgement, string path, PlanValue? host) =>
        Check(judgement, path, host, host?.AsText is { Length: > 0 } text && !text.Contains('*'), "be a host without a wildcard");
}
