using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>What the API server asks of an object's name, which depends on its kind.</summary>
internal static class MetadataRules
{
    private static readonly string[] Roles = ["Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding"];

    public static void Check(ObjectCheck check, PlannedResource resource)
    {
        var given = resource.Inputs.Find("metadata", "name");
        var name = given?.AsText ?? (given is null or PlanNull ? resource.Outputs.Find("metadata", "name")?.AsText : null);
        if (name is null)
        {
            return;
        }

        var kind = resource.Type[(resource.Type.LastIndexOf(':') + 1)..];
        var (isAllowed, allowed) = kind switch
        {
            "Namespace" => (Syntax.IsLabel(name), "at most 63 small letters, digits and hyphens"),
            "Service" => (Syntax.IsServiceName(name), "at most 63 small letters, digits and hyphens, a letter first"),
            _ when Roles.Contains(kind) => (Syntax.IsPathPart(name), "a text without '/' and '%'"),
            "CronJob" => (Syntax.IsSubdomain(name) && name.Length <= 52, "small letters, digits, hyphens and dots, at most 52 characters"),
            "CustomResourceDefinition" => (name == ExpectedCrdName(resource.Inputs) || ExpectedCrdName(resource.Inputs) is null, "the plural, a dot and the group"),
            _ => (Syntax.IsSubdomain(name), "small letters, digits, hyphens and dots, at most 253 characters"),
        };
        if (!isAllowed)
        {
            check.Findings.Add(ObjectDiagnostics.Name(check.Subject("metadata.name"), ObjectCheck.Got(new PlanText(name), given is PlanSecret), allowed));
        }
    }

    private static string? ExpectedCrdName(PlanMap inputs) =>
        inputs.Find("spec", "names", "plural")?.AsText is { } plural && inputs.Find("spec", "group")?.AsText is { } group ? $"{plural}.{group}" : null;
}
