using System.Text;
using System.Text.Json.Nodes;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;

namespace Bleu.Infra.TypeCheck.Tests;

/// <summary>Broken resources, each one change away from a sound one. What is said of them stands in reviewed files.</summary>
public sealed class BrokenResourceTests
{
    public static TheoryData<string, string> SoundOnes => new(Files.SelectMany(f => Load(f)["sound"]!.AsObject().Select(s => (f, s.Key))));

    private static readonly string[] Files = ["azure", "kubernetes"];

    [Theory]
    [MemberData(nameof(SoundOnes))]
    public void SoundResource_HasNoFindings(string file, string name)
    {
        var (type, inputs) = Sound(Load(file), name);
        var plan = PlanTypeCheck.Apply(JsonPlan.PlanOf(type, (PlanMap)JsonPlan.Read(inputs)));

        Assert.Empty(plan.Diagnostics);
        Assert.Equal(new PlanCheck(1, 1, 0), plan.Check);
        Assert.True(plan.IsComplete);
    }

    [Theory]
    [InlineData("azure")]
    [InlineData("kubernetes")]
    public void BrokenResource_IsToldExactly(string file)
    {
        var document = Load(file);
        var text = new StringBuilder();
        var unnoticed = new List<string>();
        foreach (var change in document["broken"]!.AsArray().Select(c => c!.AsObject()))
        {
            var (type, inputs) = Sound(document, change["of"]!.GetValue<string>());
            var path = (change["set"] ?? change["remove"])!.GetValue<string>();
            inputs = JsonPlan.With(inputs, path, change["to"], change.ContainsKey("remove"));
            var plan = PlanTypeCheck.Apply(JsonPlan.PlanOf(type, (PlanMap)JsonPlan.Read(inputs)));

            if (plan.Diagnostics.IsEmpty)
            {
                unnoticed.Add(change.ToJsonString());
            }

            text.Append("# ").Append(change["of"]).Append(' ').Append(change.ContainsKey("remove") ? "without" : "with").Append(' ').Append(path);
            text.Append(change.ContainsKey("remove") ? "" : " = " + (change["to"]?.ToJsonString() ?? "null")).Append('\n');
            text.AppendJoin('\n', plan.Diagnostics.Select(d => $"{d.Severity}: {d}")).Append("\n\n");
        }

        Assert.Empty(unnoticed);
        Golden.Verify(text.ToString(), "broken-" + file);
    }

    private static (string Type, JsonObject Inputs) Sound(JsonObject document, string name)
    {
        var sound = document["sound"]![name] ?? throw new InvalidOperationException($"There is no sound '{name}'.");
        return (sound["type"]!.GetValue<string>(), sound["inputs"]!.AsObject());
    }

    private static JsonObject Load(string file) =>
        JsonNode.Parse(File.ReadAllText(RepositoryPaths.Of($"tests/TypeCheck/Broken/{file}.json")))!.AsObject();
}
