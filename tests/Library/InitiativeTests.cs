using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bleu.Infra.Library.Tests;

public sealed partial class InitiativeTests
{
    public static TheoryData<string> Names => LibraryFiles.InitiativeNames;

    [Fact]
    public void Definition_OfTheLibrary_BelongsToAnInitiative() => Assert.Equal(
        [],
        LibraryFiles.Definitions.Keys.Except(LibraryFiles.Initiatives.Values.SelectMany(Members).Select(m => LibraryFiles.Last(m["policyDefinitionId"]?.ToString()))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Initiative_MembersAreDefinitionsOfTheLibraryWithTheirParameters(string name)
    {
        var initiative = LibraryFiles.Initiatives[name];
        var own = Assert.IsType<JsonObject>(initiative["properties"]?["parameters"]);
        var members = Members(initiative).ToList();

        Assert.InRange(members.Count, 1, 1000);
        Assert.InRange(own.Count, 1, 400);
        Assert.Equal(members.Count, members.Select(m => m["policyDefinitionReferenceId"]?.ToString()).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(members, member =>
        {
            var definition = LibraryFiles.Definitions[LibraryFiles.Last(member["policyDefinitionId"]?.ToString())];
            var declared = Assert.IsType<JsonObject>(definition["properties"]?["parameters"]);
            var given = Assert.IsType<JsonObject>(member["parameters"]);
            Assert.Empty(given.Select(p => p.Key).Except(declared.Select(p => p.Key)));
            Assert.Empty(declared.Where(p => p.Value?["defaultValue"] is null).Select(p => p.Key).Except(given.Select(p => p.Key)));
            Assert.All(given, p =>
            {
                if (ParameterUse().Match(p.Value?["value"]?.ToString() ?? "") is { Success: true } use)
                {
                    Assert.Equal(declared[p.Key]?["type"]?.ToString(), own[use.Groups[1].Value]?["type"]?.ToString());
                    if (p.Key == "effect")
                    {
                        Assert.Subset(Values(declared[p.Key]), Values(own[use.Groups[1].Value]));
                    }
                }
            });
        });
        Assert.Equal(own.Select(p => p.Key).Order(), members.SelectMany(m => LibraryFiles.Texts(m["parameters"])).SelectMany(t => ParameterUse().Matches(t).Select(m => m.Groups[1].Value)).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Initiative_GroupsAreTheClausesOfItsMembers(string name)
    {
        var initiative = LibraryFiles.Initiatives[name];
        var groups = Assert.IsType<JsonArray>(initiative["properties"]?["policyDefinitionGroups"]).Select(g => g!["name"]!.ToString()).ToList();

        Assert.Equal(groups.Order(), Members(initiative).SelectMany(m => Assert.IsType<JsonArray>(m["groupNames"])).Select(g => g!.ToString()).Distinct().Order());
        Assert.All(Members(initiative), member => Assert.Equal(
            LibraryFiles.Metadata(LibraryFiles.Definitions[LibraryFiles.Last(member["policyDefinitionId"]?.ToString())], "secNumCloud").Select(c => "SecNumCloud-" + c),
            Assert.IsType<JsonArray>(member["groupNames"]).Select(g => g!.ToString())));
    }

    [Fact]
    public void Clause_OfEveryDefinition_IsOneOfSecNumCloud()
    {
        var path = Path.Combine(RepositoryPaths.SharedData, "secnumcloud-3.2.tsv");
        Assert.SkipUnless(File.Exists(path), $"The clauses of SecNumCloud are not here: {path}");
        var clauses = File.ReadLines(path).Where(l => l.Split('\t') is [_, "yes", ..]).Select(l => l.Split('\t')[0]).ToHashSet();

        Assert.Equal(
            [],
            from d in LibraryFiles.Definitions
            from clause in LibraryFiles.Metadata(d.Value, "secNumCloud")
            where !clauses.Contains(clause)
            select $"{d.Key}: {clause}");
    }

    private static IEnumerable<JsonNode> Members(JsonObject initiative) => (initiative["properties"]?["policyDefinitions"] as JsonArray ?? []).Select(m => m!);

    private static HashSet<string> Values(JsonNode? parameter) => [.. (parameter?["allowedValues"] as JsonArray ?? []).Select(v => v!.ToString())];

    [GeneratedRegex(@"parameters\('([^']+)'\)")]
    private static partial Regex ParameterUse();
}
