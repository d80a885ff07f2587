namespace Bleu.Infra.Policies.Export.Kubernetes;

/// <summary>The objects that an exported rule looks at.</summary>
public enum AdmissionTarget
{
    /// <summary>Pods, and the workloads that make them.</summary>
    Pods,

    /// <summary>Services.</summary>
    Services,

    /// <summary>Ingresses.</summary>
    Ingresses,

    /// <summary>Routes and gateways of the Gateway API.</summary>
    Gateways,
}
