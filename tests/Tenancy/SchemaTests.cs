using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;

namespace Bleu.Infra.Tenancy.Tests;

public sealed class SchemaTests
{
    public static TheoryData<string> Profiles => Placed.Profiles;

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Tenancy_OnEveryCluster_IsWhatKubernetesDefines(string profile)
    {
        var plan = PlanTypeCheck.Apply(await Placed.PlanAsync(profile));

        Assert.DoesNotContain(plan.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);

        // Kinds of agents are held to their makers' schemas by AgentSchemaTests.
        string[] agents = ["GitRepository", "Kustomization", "AppProject", "Application"];
        Assert.Equal(plan.Resources.Count(r => r.Custom && r.Type.StartsWith("kubernetes:", StringComparison.Ordinal) && !agents.Any(a => r.Type.EndsWith(":" + a, StringComparison.Ordinal))), plan.Check?.Checked);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Tenancy_OnEveryCluster_NamesNothingForeign(string profile)
    {
        var foreign = Placed.Clusters.ForeignTo(Placed.Clusters.Get(profile));
        var texts = (await Placed.PlanAsync(profile)).Resources.SelectMany(r => r.Inputs.Walk(r.Urn)).Where(v => v.Value is PlanText).ToList();

        Assert.True(texts.Count > 500, $"Only {texts.Count} texts were looked at.");
        Assert.All(texts, v => Assert.Null(foreign.Find(v.Value.AsText ?? "")));
    }
}
