using System.Text.Json.Nodes;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Workloads.Tenancy;

namespace Bleu.Infra.Policies.Export.Kubernetes;

/// <summary>Writes rules as policies of the API server, each with its binding.</summary>
public static class AdmissionExport
{
    private static readonly string[] Exempt = ["kube-system", "kube-public", "kube-node-lease"];

    /// <summary>The manifests, one file a policy.</summary>
    /// <param name="baseline">The baseline whose rules are written; nothing for the current one.</param>
    public static IEnumerable<(string File, string Yaml)> Files(Baseline? baseline = null) => AdmissionRules.All
        .Where(r => PolicyCatalog.Find(r.RuleId) is { } rule && (baseline ?? Baseline.Current).Holds(rule.Info.Since))
        .Select(r => ($"{r.Name}.yaml", $"{YamlText.Of(Policy(r))}---\n{YamlText.Of(Binding(r))}"));

    /// <summary>The policy of a rule.</summary>
    /// <param name="rule">The rule.</param>
    public static JsonObject Policy(AdmissionRule rule)
    {
        var spec = new JsonObject
        {
            ["failurePolicy"] = "Fail",
            ["matchConstraints"] = new JsonObject { ["resourceRules"] = new JsonArray([.. Resources(rule.Target).Select(Match)]) },
        };
        if (rule.Target == AdmissionTarget.Pods)
        {
            spec["variables"] = new JsonArray([.. Used(rule).Select(v => (JsonNode)new JsonObject { ["name"] = v.Name, ["expression"] = v.Expression })]);
        }

        spec["validations"] = new JsonArray([.. rule.Validations.Select(v => (JsonNode)new JsonObject
        {
            ["expression"] = v.Expression,
            ["message"] = $"{rule.RuleId}: {v.Message}",
            ["reason"] = "Forbidden",
        })]);
        return Object("ValidatingAdmissionPolicy", rule, spec);
    }

    /// <summary>The binding of a rule: mandatory rules deny, the others warn. The namespaces of Kubernetes itself are let be.</summary>
    /// <param name="rule">The rule.</param>
    public static JsonObject Binding(AdmissionRule rule)
    {
        string[] actions = PolicyCatalog.Find(rule.RuleId)?.Info.IsMandatory == true ? ["Deny", "Audit"] : ["Warn", "Audit"];
        return Object("ValidatingAdmissionPolicyBinding", rule, new()
        {
            ["policyName"] = rule.Name,
            ["validationActions"] = new JsonArray([.. actions.Select(a => (JsonNode)a)]),
            ["matchResources"] = new JsonObject
            {
                ["namespaceSelector"] = new JsonObject
                {
                    ["matchExpressions"] = new JsonArray(new JsonObject
                    {
                        ["key"] = "kubernetes.io/metadata.name",
                        ["operator"] = "NotIn",
                        ["values"] = new JsonArray([.. Exempt.Select(e => (JsonNode)e)]),
                    }),
                },
            },
        });
    }

    private static JsonObject Object(string kind, AdmissionRule rule, JsonObject spec) => new()
    {
        ["apiVersion"] = "admissionregistration.k8s.io/v1",
        ["kind"] = kind,
        ["metadata"] = new JsonObject
        {
            ["name"] = rule.Name,
            ["annotations"] = new JsonObject { ["bleu.infra/title"] = PolicyCatalog.Find(rule.RuleId)?.Info.Title ?? rule.RuleId },
        },
        ["spec"] = spec,
    };

    // A variable is kept where a validation names it, or a variable that is kept.
    private static IEnumerable<(string Name, string Expression)> Used(AdmissionRule rule)
    {
        var text = string.Join('\n', rule.Validations.Select(v => v.Expression));
        var kept = new List<(string Name, string Expression)>();
        foreach (var variable in PodVariables.All.Reverse())
        {
            if (IsNamed(text, variable.Name))
            {
                kept.Insert(0, variable);
                text += variable.Expression;
            }
        }

        return kept;
    }

    private static bool IsNamed(string text, string name)
    {
        var word = "variables." + name;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at + word.Length == text.Length || !char.IsAsciiLetter(text[at + word.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Group, string Version, string[] Resources)> Resources(AdmissionTarget target) => target switch
    {
        AdmissionTarget.Services => [("", "v1", ["services"])],
        AdmissionTarget.Ingresses => [("networking.k8s.io", "v1", ["ingresses"])],
        AdmissionTarget.Gateways => [("gateway.networking.k8s.io", "v1", ["httproutes", "gateways"])],
        _ => PodVariables.Resources,
    };

    private static JsonNode Match((string Group, string Version, string[] Resources) resources) => new JsonObject
    {
        ["apiGroups"] = new JsonArray(resources.Group),
        ["apiVersions"] = new JsonArray(resources.Version),
        ["operations"] = new JsonArray("CREATE", "UPDATE"),
        ["resources"] = new JsonArray([.. resources.Resources.Select(r => (JsonNode)r)]),
    };
}
