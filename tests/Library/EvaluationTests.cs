using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bleu.Infra.Governance.Evaluation;

namespace Bleu.Infra.Library.Tests;

/// <summary>Every definition on resources that meet it and resources that do not.</summary>
public sealed class EvaluationTests
{
    public static TheoryData<string> Names => LibraryFiles.DefinitionNames;

    [Fact]
    public void Fixtures_AreThoseOfTheDefinitions() =>
        Assert.Equal(LibraryFiles.Definitions.Keys, Directory.EnumerateFiles(Folder()).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_OnItsFixtures_SaysWhichResourcesMeetIt(string name)
    {
        var rule = PolicyRule.Parse(LibraryFiles.Definitions[name]);
        var fixture = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), name + ".json")))!;
        Assert.NotEmpty(fixture["passes"] as JsonArray ?? []);
        Assert.NotEmpty(fixture["fails"] as JsonArray ?? []);

        Assert.All((JsonArray)fixture["passes"]!, c => Assert.True(Evaluate(rule, fixture, c!).IsCompliant, $"Refused: {c!.ToJsonString()}"));
        Assert.All((JsonArray)fixture["fails"]!, c => Assert.False(Evaluate(rule, fixture, c!).IsCompliant, $"Accepted: {c!.ToJsonString()}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_ThatIsDisabled_FindsNothing(string name)
    {
        var rule = PolicyRule.Parse(LibraryFiles.Definitions[name]);
        var fixture = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), name + ".json")))!.DeepClone();
        (fixture["parameters"] as JsonObject ?? (JsonObject)(fixture["parameters"] = new JsonObject()))["effect"] = "Disabled";

        Assert.All((JsonArray)fixture["fails"]!, c => Assert.True(Evaluate(rule, fixture, c!).IsCompliant));
    }

    private static string Folder() => RepositoryPaths.Of("tests", "Library", "Fixtures");

    private static PolicyVerdict Evaluate(PolicyRule rule, JsonNode fixture, JsonNode item) => rule.Evaluate(
        (JsonObject)item["resource"]!,
        new PolicyContext
        {
            Parameters = (fixture["parameters"] as JsonObject ?? []).ToImmutableDictionary(p => p.Key, p => p.Value),
            Subscription = fixture["subscription"] as JsonObject,
            ResourceGroup = fixture["resourceGroup"] as JsonObject,
            Related = [.. (item["related"] as JsonArray ?? []).Select(r => (JsonObject)r!)],
        });
}
