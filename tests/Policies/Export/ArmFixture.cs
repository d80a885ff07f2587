using System.Text.Json.Nodes;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.Policies.Tests.Export;

/// <summary>A resource of the sample as Resource Manager has it, by Azure's own type definitions.</summary>
internal static class ArmFixture
{
    /// <summary>The resource; nothing where its type is none of Resource Manager.</summary>
    public static JsonObject? Of(PolicyResource resource)
    {
        if (ArmShape.Find(resource.Type) is not { } shape || shape.ToBody(resource.Inputs) is not { } body)
        {
            return null;
        }

        var json = (JsonObject)Plain(body)!;
        var name = resource.Inputs.Find(shape.NameInput)?.AsText ?? resource.Name;
        json["type"] = shape.ArmType == "Microsoft.Resources/resourceGroups" ? "Microsoft.Resources/subscriptions/resourceGroups" : shape.ArmType;
        json["name"] = name;

        // What is deployed at a scope has it as the beginning of its id.
        json["id"] = resource.Inputs.Find("scope")?.AsText is { } scope ? $"{scope}/providers/{shape.ArmType}/{name}" : resource.Id;
        return json;
    }

    private static JsonNode? Plain(PlanValue value) => value.Bare switch
    {
        PlanMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key, Plain(e.Value)))),
        PlanList list => new JsonArray([.. list.Items.Select(Plain)]),
        PlanText text => text.Text,
        PlanBool flag => flag.Value,
        PlanNumber number => number.Value,
        _ => null,
    };
}
