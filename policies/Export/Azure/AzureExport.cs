using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bleu.Infra.Policies.Baselines;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>
/// Writes rules as definitions of Azure Policy and one initiative a baseline, in the format of the policy libraries of this
/// project, so that what goes around the deployment is held as well.
/// </summary>
public static class AzureExport
{
    private const string Placeholder = "/providers/Microsoft.Management/managementGroups/placeholder/providers/Microsoft.Authorization/policyDefinitions/";
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files of a library by their paths in it.</summary>
    /// <param name="baseline">The baseline whose rules are written.</param>
    /// <param name="context">The stack whose values become the defaults of parameters; an empty one leaves them to whoever assigns.</param>
    public static IEnumerable<(string File, string Json)> Files(Baseline baseline, PolicyContext context)
    {
        ImmutableArray<AzureForm> forms = [.. PolicyCatalog.Of(baseline).Select(AzureCatalogue.Of).Where(f => f.Condition is not null)];
        yield return ("alz_library_metadata.json", Text(new()
        {
            ["name"] = $"Bleu-{baseline}",
            ["display_name"] = $"Sovereign rules {baseline}",
            ["description"] = "Rules of the policy catalogue, as far as Azure Policy can hold them.",
            ["path"] = $"bleu-{baseline}",
        }));
        foreach (var form in forms)
        {
            yield return ($"policy_definitions/{form.Name}.alz_policy_definition.json", Text(Definition(form, context)));
        }

        var set = Initiative(baseline, forms, context);
        yield return ($"policy_set_definitions/{set["name"]}.alz_policy_set_definition.json", Text(set));
    }

    /// <summary>The definition of a rule.</summary>
    /// <param name="form">The rule in Azure Policy.</param>
    /// <param name="context">The stack whose values become defaults.</param>
    /// <exception cref="ArgumentException">The rule has no condition.</exception>
    public static JsonObject Definition(AzureForm form, PolicyContext context)
    {
        var info = form.Rule.Info;
        var parameters = new JsonObject { ["effect"] = Effect(info.IsMandatory) };
        foreach (var parameter in form.Parameters)
        {
            parameters[parameter.Name] = parameter.Declare(context);
        }

        return Whole(form.Name, "policyDefinitions", new()
        {
            ["policyType"] = "Custom",
            ["mode"] = "All",
            ["displayName"] = info.Title,
            ["description"] = info.Rationale,
            ["metadata"] = new JsonObject
            {
                ["category"] = "Sovereignty",
                ["version"] = "1.0.0",
                ["severity"] = info.Severity.ToString().ToLowerInvariant(),
                ["rules"] = new JsonArray(info.Id),
                ["secNumCloud"] = new JsonArray([.. info.Clauses.Select(c => (JsonNode)c)]),
            },
            ["parameters"] = parameters,
            ["policyRule"] = new JsonObject
            {
                ["if"] = form.Condition?.DeepClone() ?? throw new ArgumentException($"{form.Rule.Id} has no condition.", nameof(form)),
                ["then"] = new JsonObject { ["effect"] = "[parameters('effect')]" },
            },
        });
    }

    private static JsonObject Initiative(Baseline baseline, ImmutableArray<AzureForm> forms, PolicyContext context)
    {
        var parameters = new JsonObject { ["effect"] = Effect(true), ["advisoryEffect"] = Effect(false) };
        foreach (var parameter in forms.SelectMany(f => f.Parameters).DistinctBy(p => p.Name).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            parameters[parameter.Name] = parameter.Declare(context);
        }

        return Whole($"Bleu-{baseline}", "policySetDefinitions", new()
        {
            ["policyType"] = "Custom",
            ["displayName"] = $"Sovereign rules {baseline}",
            ["description"] = "Every rule of the baseline that Azure Policy can hold.",
            ["metadata"] = new JsonObject { ["category"] = "Sovereignty", ["version"] = "1.0.0" },
            ["parameters"] = parameters,
            ["policyDefinitionGroups"] = new JsonArray([.. forms.SelectMany(f => f.Rule.Info.Clauses).Distinct().Order(StringComparer.Ordinal).Select(c => (JsonNode)new JsonObject
            {
                ["name"] = Group(c),
                ["category"] = "SecNumCloud 3.2",
                ["displayName"] = $"SecNumCloud 3.2, {c}",
            })]),
            ["policyDefinitions"] = new JsonArray([.. forms.Select(f => (JsonNode)Member(f))]),
        });
    }

    private static JsonObject Member(AzureForm form)
    {
        var values = new JsonObject { ["effect"] = Value(form.Rule.Info.IsMandatory ? "effect" : "advisoryEffect") };
        foreach (var parameter in form.Parameters)
        {
            values[parameter.Name] = Value(parameter.Name);
        }

        return new()
        {
            ["policyDefinitionReferenceId"] = form.Rule.Id,
            ["policyDefinitionId"] = Placeholder + form.Name,
            ["parameters"] = values,
            ["groupNames"] = new JsonArray([.. form.Rule.Info.Clauses.Select(c => (JsonNode)Group(c))]),
        };
    }

    private static JsonObject Value(string parameter) => new() { ["value"] = $"[parameters('{parameter}')]" };

    private static string Group(string clause) => $"SecNumCloud-{clause}";

    private static JsonObject Effect(bool isMandatory) => new()
    {
        ["type"] = "String",
        ["allowedValues"] = new JsonArray("Audit", "Deny", "Disabled"),
        ["defaultValue"] = isMandatory ? "Deny" : "Audit",
        ["metadata"] = new JsonObject
        {
            ["displayName"] = isMandatory ? "Effect" : "Effect of advice",
            ["description"] = isMandatory ? "What is done with a resource that breaks a mandatory rule." : "What is done with a resource that breaks a rule that only advises.",
        },
    };

    private static JsonObject Whole(string name, string kind, JsonObject properties) =>
        new() { ["name"] = name, ["type"] = $"Microsoft.Authorization/{kind}", ["properties"] = properties };

    private static string Text(JsonObject json) => json.ToJsonString(Form) + "\n";
}
