using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>ARM templates, and resources as ARM and its tools export them.</summary>
internal static class ArmInput
{
    /// <summary>The resources of a template or an export.</summary>
    public static ImmutableArray<PolicyStack> Read(JsonElement root, string file, PolicyContext context)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var resources = new List<PolicyResource>();
        if (root.Has("$schema") && root.Has("resources"))
        {
            Template(root, name, context, resources);
        }
        else
        {
            IEnumerable<JsonElement> items = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray()
                : root.Has("value") ? root.Items("value")
                : root.Has("data") ? root.Items("data")
                : [root];
            resources.AddRange(items.Where(i => i.Text("type")?.Contains('/', StringComparison.Ordinal) == true).Select(i => Exported(i, name)));
        }

        return resources.Count == 0 ? [] : [new(name, new(resources), context)];
    }

    private static PolicyResource Exported(JsonElement element, string stack) =>
        Resource(JsonValues.ReadMap(element), element.Text("type") ?? "", element.Text("name") ?? "", element.Text("id"), stack);

    private static void Template(JsonElement template, string stack, PolicyContext context, List<PolicyResource> resources)
    {
        var expressions = new ArmExpressions(template, context);
        var items = template.Inner("resources");
        foreach (var item in items.ValueKind == JsonValueKind.Object ? items.EnumerateObject().Select(p => p.Value) : template.Items("resources"))
        {
            Declared(item, "", "", expressions, stack, context, resources);
        }
    }

    private static void Declared(
        JsonElement element, string parentType, string parentName, ArmExpressions expressions, string stack, PolicyContext context, List<PolicyResource> resources)
    {
        if (element.ValueKind != JsonValueKind.Object || element.IsTrue("existing"))
        {
            return;
        }

        var own = element.Text("type") ?? "";
        if (own.Equals("Microsoft.Resources/deployments", StringComparison.OrdinalIgnoreCase) && element.Inner("properties").Has("template"))
        {
            Template(element.Inner("properties").Inner("template"), stack, context, resources);
            return;
        }

        var type = parentType.Length == 0 ? own : $"{parentType}/{own}";
        var written = element.Text("name") ?? "";
        var name = expressions.Resolve(written)?.AsText ?? written;
        var full = parentName.Length == 0 ? name : $"{parentName}/{name}";
        var values = new PlanMap([.. expressions.Resolve(element).Entries.Where(e => e.Key is not ("resources" or "dependsOn" or "copy" or "condition"))]);
        resources.Add(Resource(values, type, full, ArmExpressions.Id(type, full), stack));
        foreach (var child in element.Items("resources"))
        {
            Declared(child, type, full, expressions, stack, context, resources);
        }
    }

    private static PolicyResource Resource(PlanMap values, string armType, string name, string? id, string stack)
    {
        var arm = ArmTypes.Find(armType);
        var token = arm?.Token ?? armType;
        var inputs = arm is null ? values : values.With(arm.NameInputs(name, id));
        return new()
        {
            Type = token,
            Name = name,
            Urn = $"urn:pulumi:{stack}::arm::{token}::{name}",
            Id = id,
            Inputs = inputs,
            Outputs = values,
            HasOptions = false,
        };
    }
}
