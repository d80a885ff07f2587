using System.Text.Json.Nodes;
using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Tests.Engine;

public sealed class ParameterSchemaTests
{
    [Theory]
    [InlineData("region")]
    [InlineData("client")]
    public void Schema_OfAStack_HoldsTheParametersOfTheCatalogue(string kind)
    {
        var schema = JsonNode.Parse(File.ReadAllText(RepositoryPaths.Of("stacks", "config", "schema", $"{kind}.schema.json")));
        var properties = schema?["properties"]?["config"]?["properties"]?["bleu-infra:policy"]?["properties"]?.AsObject();
        Assert.NotNull(properties);
        Assert.Equal(CommonParameters.All.Select(p => p.Name).Append("baseline").Order(StringComparer.Ordinal), properties.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.All(CommonParameters.All, p => Assert.Equal(p.Description, properties[p.Name]?["description"]?.GetValue<string>()));
        Assert.Equal(Baselines.Baseline.All.Select(b => b.Name), properties["baseline"]?["enum"]?.AsArray().Select(b => b?.GetValue<string>()));
    }

    [Fact]
    public void Parameter_OfARule_IsOneOfTheCatalogue() =>
        Assert.Empty(PolicyCatalog.All.SelectMany(r => r.Info.Parameters).Except(CommonParameters.All));

    [Fact]
    public void Parameter_HasASchema() => Assert.All(CommonParameters.All, p => Assert.NotNull(p.Schema()["type"]));
}
