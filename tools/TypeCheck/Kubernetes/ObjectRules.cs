using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>What the API server asks of the parts of an object together.</summary>
internal static class ObjectRules
{
    private static readonly string[] Handlers = ["exec", "grpc", "httpGet", "tcpSocket"];

    public static void Check(ObjectCheck check, string token, PlanMap map, string path)
    {
        switch (token["kubernetes:".Length..])
        {
            case "apps/v1:DeploymentSpec" or "apps/v1:StatefulSetSpec" or "apps/v1:DaemonSetSpec" or "apps/v1:ReplicaSetSpec":
                PodRules.Selector(check, map, path);
                PodRules.RestartPolicy(check, map, path, "Always");
                break;
            case "batch/v1:JobSpec":
                PodRules.RestartPolicy(check, map, path, "OnFailure", "Never");
                break;
            case "core/v1:PodSpec":
                PodRules.Pod(check, map, path);
                break;
            case "core/v1:ResourceRequirements":
                Resources(check, map, path);
                break;
            case "core/v1:Probe":
                Probe(check, map, path);
                break;
            case "core/v1:ServiceSpec":
                ServicePorts(check, map, path);
                break;
            case "meta/v1:LabelSelectorRequirement":
                Requirement(check, map, path);
                break;
            case "networking.k8s.io/v1:NetworkPolicyPort":
                if (Number(map, "endPort") is { } end && (Number(map, "port") is not { } start || end < start))
                {
                    check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject(ArmPath.Join(path, "endPort")), "needs a port that is a number and not above it", "Set port to the first of the range"));
                }

                break;
            case "autoscaling/v2:HorizontalPodAutoscalerSpec":
                if (Number(map, "minReplicas") > Number(map, "maxReplicas"))
                {
                    check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject(ArmPath.Join(path, "minReplicas")), "is above maxReplicas", "Make it at most maxReplicas"));
                }

                break;
            case "policy/v1:PodDisruptionBudgetSpec":
                if (Has(map, "minAvailable") && Has(map, "maxUnavailable"))
                {
                    check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject(ArmPath.Join(path, "maxUnavailable")), "excludes minAvailable", "Set one of the two"));
                }

                break;
            case "rbac.authorization.k8s.io/v1:Subject":
                if (map.Find("kind")?.AsText == "ServiceAccount" && !Has(map, "namespace"))
                {
                    check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject(ArmPath.Join(path, "namespace")), "is missing; a service account lies in one", "Set it"));
                }

                break;
        }
    }

    /// <summary>Whether a map has a value for a key.</summary>
    public static bool Has(PlanMap map, string key) => map.Find(key)?.Bare is not (null or PlanNull);

    private static double? Number(PlanMap map, string key) => (map.Find(key)?.Bare as PlanNumber)?.Value;

    private static void Resources(ObjectCheck check, PlanMap map, string path)
    {
        foreach (var (name, value) in (map.Find("requests")?.Bare as PlanMap)?.Entries ?? [])
        {
            if (value.AsText is { } request && map.Find("limits", name)?.AsText is { } limit && Syntax.Quantity(request) > Syntax.Quantity(limit))
            {
                check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject(ArmPath.Join(ArmPath.Join(path, "requests"), name)), $"asks for {request}, above its limit of {limit}", "Make it at most the limit"));
            }
        }
    }

    private static void Probe(ObjectCheck check, PlanMap map, string path)
    {
        var count = Handlers.Count(h => Has(map, h));
        if (count != 1)
        {
            check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject(path), $"has {count} handlers", "Set one of exec, grpc, httpGet and tcpSocket"));
        }
    }

    private static void ServicePorts(ObjectCheck check, PlanMap map, string path)
    {
        var ports = (map.Find("ports")?.Bare as PlanList)?.Items ?? [];
        if (ports.IsEmpty && map.Find("type")?.AsText is not "ExternalName" && map.Find("clusterIP")?.AsText is not "None" && map.Find("ports")?.Bare is null or PlanList)
        {
            check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject(ArmPath.Join(path, "ports")), "is empty, and only headless services and external names have none", "Add a port"));
        }

        PodRules.Unique(check, ports, ArmPath.Join(path, "ports"), "name");
        if (ports.Length > 1)
        {
            for (var i = 0; i < ports.Length; i++)
            {
                if (ports[i].Bare is PlanMap port && !Has(port, "name"))
                {
                    check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject($"{ArmPath.Join(path, "ports")}[{i}].name"), "is missing; several ports are told apart by their names", "Name it"));
                }
            }
        }
    }

    private static void Requirement(ObjectCheck check, PlanMap map, string path)
    {
        var hasValues = map.Find("values")?.Bare is PlanList { Items.Length: > 0 } or PlanUnknown;
        var finding = map.Find("operator")?.AsText switch
        {
            "In" or "NotIn" when !hasValues => "is empty, and In and NotIn need values",
            "Exists" or "DoesNotExist" when hasValues => "is set, and Exists and DoesNotExist take no values",
            _ => null,
        };
        if (finding is not null)
        {
            check.Findings.Add(ObjectDiagnostics.Selector(check.Subject(ArmPath.Join(path, "values")), finding, "Change the operator or the values"));
        }
    }
}
