using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>What the API server asks of pods and of what makes them.</summary>
internal static class PodRules
{
    /// <summary>A selector must select the pods of its own template.</summary>
    public static void Selector(ObjectCheck check, PlanMap spec, string path)
    {
        if (spec.Find("selector")?.Bare is not PlanMap selector)
        {
            return;
        }

        var at = ArmPath.Join(path, "selector");
        var wanted = (selector.Find("matchLabels")?.Bare as PlanMap)?.Entries ?? [];
        if (wanted.IsEmpty && selector.Find("matchLabels")?.Bare is not PlanUnknown && !ObjectRules.Has(selector, "matchExpressions"))
        {
            check.Findings.Add(ObjectDiagnostics.Selector(check.Subject(at), "is empty", "Name labels of the template"));
        }

        if (spec.Find("template", "metadata", "labels")?.Bare is PlanUnknown)
        {
            return;
        }

        foreach (var (key, value) in wanted)
        {
            var found = spec.Find("template", "metadata", "labels", key);
            if (value.Bare is not PlanUnknown && found?.Bare is not PlanUnknown && found?.AsText != value.AsText)
            {
                check.Findings.Add(ObjectDiagnostics.Selector(
                    check.Subject(ArmPath.Join(ArmPath.Join(at, "matchLabels"), key)), "does not match the labels of the template", "Give the template the same label"));
            }
        }
    }

    /// <summary>What makes pods allows some restart policies alone.</summary>
    public static void RestartPolicy(ObjectCheck check, PlanMap spec, string path, params ReadOnlySpan<string> allowed)
    {
        var given = spec.Find("template", "spec", "restartPolicy")?.Bare;
        var policy = given is null or PlanNull ? "Always" : (given as PlanText)?.Text;
        if (spec.Find("template", "spec")?.Bare is PlanMap && policy is "Always" or "OnFailure" or "Never" && !allowed.Contains(policy))
        {
            check.Findings.Add(ObjectDiagnostics.Contradiction(
                check.Subject(ArmPath.Join(path, "template") + ".spec.restartPolicy"), $"is {policy}, which pods of this kind cannot have", $"Set it to {allowed[0]}"));
        }
    }

    /// <summary>Containers, their names, and the volumes that they mount.</summary>
    public static void Pod(ObjectCheck check, PlanMap pod, string path)
    {
        var containers = Items(pod, "containers");
        if (containers.IsEmpty && pod.Find("containers")?.Bare is PlanList)
        {
            check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject(ArmPath.Join(path, "containers")), "is empty", "Add a container"));
        }

        Unique(check, [.. containers, .. Items(pod, "initContainers")], ArmPath.Join(path, "containers"), "name");
        Unique(check, Items(pod, "volumes"), ArmPath.Join(path, "volumes"), "name");
        foreach (var kind in new[] { "containers", "initContainers" })
        {
            var list = Items(pod, kind);
            for (var i = 0; i < list.Length; i++)
            {
                if (list[i].Bare is PlanMap container)
                {
                    Container(check, pod, container, $"{ArmPath.Join(path, kind)}[{i}]");
                }
            }
        }
    }

    /// <summary>Items of a list must not share a text.</summary>
    public static void Unique(ObjectCheck check, ImmutableArray<PlanValue> items, string path, string key)
    {
        foreach (var twice in items.Select(i => i.Find(key)?.AsText).OfType<string>().GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject(path), $"has the {key} '{twice.Key}' {twice.Count()} times", "Give each its own"));
        }
    }

    private static void Container(ObjectCheck check, PlanMap pod, PlanMap container, string path)
    {
        if (container.Find("image")?.Bare is null or PlanNull or PlanText { Text.Length: 0 })
        {
            check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject(path + ".image"), "is missing", "Set it"));
        }

        Unique(check, Items(container, "ports"), path + ".ports", "name");
        Unique(check, Items(container, "volumeMounts"), path + ".volumeMounts", "mountPath");
        if (pod.Find("volumes")?.Bare is PlanUnknown)
        {
            return;
        }

        var volumes = Items(pod, "volumes");
        var mounts = Items(container, "volumeMounts");
        for (var i = 0; i < mounts.Length; i++)
        {
            if (mounts[i].Find("name")?.AsText is { } name && !check.Claims.Contains(name) && !volumes.Any(v => v.Find("name")?.Bare is PlanUnknown || v.Find("name")?.AsText == name))
            {
                check.Findings.Add(ObjectDiagnostics.Contradiction(check.Subject($"{path}.volumeMounts[{i}].name"), $"names the volume '{name}', which the pod does not have", "Add the volume, or correct the name"));
            }
        }
    }

    private static ImmutableArray<PlanValue> Items(PlanMap map, string key) => (map.Find(key)?.Bare as PlanList)?.Items ?? [];
}
