using System.Text.Json.Nodes;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Shapes;

namespace Bleu.Infra.TypeCheck.Tests;

/// <summary>Values of a plan from JSON, in the form in which plans are printed.</summary>
internal static class JsonPlan
{
    public static PlanValue Read(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } o when o.ContainsKey("unknown") => PlanValue.NotKnown,
        JsonObject { Count: 1 } o when o.TryGetPropertyValue("secret", out var inner) => new PlanSecret(Read(inner)),
        JsonObject o => PlanValue.Map(o.Select(p => KeyValuePair.Create(p.Key, Read(p.Value)))),
        JsonArray list => PlanValue.List(list.Select(Read)),
        JsonValue value when value.TryGetValue<bool>(out var flag) => new PlanBool(flag),
        JsonValue value when value.TryGetValue<double>(out var number) => new PlanNumber(number),
        JsonValue value => new PlanText(value.GetValue<string>()),
        _ => PlanValue.Nothing,
    };

    /// <summary>A copy with a value at a path; a missing value takes away what stands there.</summary>
    public static JsonObject With(JsonObject inputs, string path, JsonNode? value, bool isRemoved)
    {
        var copy = inputs.DeepClone().AsObject();
        JsonNode at = copy;
        string[] steps = [.. ArmPath.Steps(path)];
        foreach (var step in steps[..^1])
        {
            at = (ArmPath.IsItem(step) ? at[int.Parse(step.Trim('[', ']'))] : at[step] ??= new JsonObject())
                ?? throw new InvalidOperationException($"{path}: there is no {step}.");
        }

        if (ArmPath.IsItem(steps[^1]))
        {
            at[int.Parse(steps[^1].Trim('[', ']'))] = value?.DeepClone();
        }
        else if (isRemoved)
        {
            Assert.True(at.AsObject().Remove(steps[^1]), $"{path} is not there.");
        }
        else
        {
            at[steps[^1]] = value?.DeepClone();
        }

        return copy;
    }

    /// <summary>A plan with one resource.</summary>
    public static StackPlan PlanOf(string type, PlanMap inputs) => new()
    {
        Stack = "test",
        Project = "bleu-infra",
        IsComplete = true,
        Resources = [new() { Urn = "urn:x", Type = type, Name = "x", Custom = true, Inputs = inputs }],
    };
}
