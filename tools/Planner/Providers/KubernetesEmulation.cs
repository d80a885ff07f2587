using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Providers;

/// <summary>Answers as the kubernetes provider would for an object that does not exist yet.</summary>
internal static class KubernetesEmulation
{
    private static readonly string[] WithoutNamespace =
    [
        "Namespace", "Node", "PersistentVolume", "ClusterRole", "ClusterRoleBinding", "CustomResourceDefinition",
        "PriorityClass", "RuntimeClass", "StorageClass", "VolumeAttachment", "CSIDriver", "CSINode", "IngressClass",
        "APIService", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration", "ValidatingAdmissionPolicy",
        "ValidatingAdmissionPolicyBinding", "CertificateSigningRequest", "FlowSchema", "PriorityLevelConfiguration",
    ];

    public static EmulatedState Create(EmulationContext context)
    {
        var metadata = context.Inputs.Find("metadata")?.Bare as PlanMap ?? PlanMap.Empty;
        var given = metadata.TryGet("name", out var name) && name is not PlanNull;
        var entries = new List<KeyValuePair<string, PlanValue>>
        {
            new("name", given ? name : new PlanText($"{context.Name}-{StableIds.Suffix(context.Urn)}")),
        };
        var kind = context.Type[(context.Type.LastIndexOf(':') + 1)..];
        var named = metadata.TryGet("namespace", out var space) && space is not PlanNull;
        if (!WithoutNamespace.Contains(kind) && !named)
        {
            entries.Add(new("namespace", space = new PlanText("default")));
            named = true;
        }

        var outputs = context.Inputs.With([new("metadata", metadata.With(entries))]);
        return new(Id(entries[0].Value.AsText, named ? space : null), outputs);
    }

    private static string? Id(string? name, PlanValue? space) => (name, space) switch
    {
        (null, _) => null,
        (_, null) => name,
        _ => space.AsText is { } text ? $"{text}/{name}" : null,
    };
}
