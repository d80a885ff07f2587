using System.Text.Json.Nodes;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Library.Tests;

public sealed class PlacementTests
{
    public static TheoryData<string> Names => LibraryFiles.AssignmentNames;

    [Fact]
    public void Library_IsWhatTheReaderTakes()
    {
        var library = LibraryReader.Embedded;

        Assert.Equal(LibraryFiles.Definitions.Count, library.Definitions.Count);
        Assert.Equal(LibraryFiles.Initiatives.Count, library.Initiatives.Count);
        Assert.Equal(LibraryFiles.Assignments.Count, library.Assignments.Count);
        Assert.Equal(7, library.Roles.Count);
        Assert.Equal(15, library.Architectures["sovereign"].Groups.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Assignment_HasTheShapeThatThePlatformTakes(string name)
    {
        var assignment = LibraryFiles.Assignments[name];
        var initiative = LibraryFiles.Initiatives[LibraryFiles.Last(assignment["properties"]?["policyDefinitionId"]?.ToString())];
        var declared = Assert.IsType<JsonObject>(initiative["properties"]?["parameters"]);

        Assert.InRange(name.Length, 1, 24);
        Assert.Contains(name, Placement.Groups.Keys.SelectMany(Placement.At));
        Assert.All(Assert.IsType<JsonObject>(assignment["properties"]?["parameters"]), p => Assert.Contains(p.Key, declared.Select(d => d.Key)));
        var deploys = ((JsonArray)initiative["properties"]!["policyDefinitions"]!)
            .Any(m => LibraryFiles.Definitions[LibraryFiles.Last(m!["policyDefinitionId"]?.ToString())]["properties"]?["policyRule"]?["then"]?["details"]?["roleDefinitionIds"] is not null);
        Assert.Equal(deploys, assignment["identity"]?["type"]?.ToString() == "SystemAssigned");
    }

    [Fact]
    public void Assignment_ValuesThatOnlyATenantKnowsHaveAName()
    {
        var named = ((JsonArray)JsonNode.Parse(File.ReadAllText(Path.Combine(LibraryFiles.Folder, "alz_policy_default_values.json")))!["defaults"]!)
            .SelectMany(d => (JsonArray)d!["policy_assignments"]!)
            .SelectMany(t => ((JsonArray)t!["parameter_names"]!).Select(p => $"{t["policy_assignment_name"]} {p}"))
            .ToList();
        var missing = from a in LibraryFiles.Assignments
                      let initiative = LibraryFiles.Initiatives[LibraryFiles.Last(a.Value["properties"]?["policyDefinitionId"]?.ToString())]
                      from p in (JsonObject)initiative["properties"]!["parameters"]!
                      where p.Value!["defaultValue"] is null && a.Value["properties"]!["parameters"]![p.Key] is null
                      select $"{a.Key} {p.Key}";

        Assert.Equal(["Sov-L1-Activity logWorkspaceId", "Sov-L1-Logging logWorkspaceId", "Sov-L1-Residency allowedLocations"], missing.Order());
        Assert.Empty(missing.Except(named));
        Assert.Equal(named.Count, named.Distinct().Count());
    }

    [Fact]
    public void Group_HasEachAssignmentOnce() => Assert.All(Placement.Groups.Keys, g =>
    {
        var inherited = Placement.Inherited(g).ToList();
        Assert.Equal(inherited.Distinct().Order(), inherited.Order());
    });

    [Theory]
    [InlineData("sovereign", "landingzones")]
    [InlineData("landingzones", "public")]
    [InlineData("landingzones", "online")]
    [InlineData("landingzones", "local")]
    [InlineData("online", "corp")]
    [InlineData("online", "confidential-online")]
    [InlineData("corp", "confidential-corp")]
    [InlineData("confidential-online", "confidential-corp")]
    [InlineData("sovereign", "platform")]
    [InlineData("platform", "management")]
    [InlineData("platform", "security")]
    [InlineData("platform", "connectivity")]
    [InlineData("platform", "identity")]
    [InlineData("sovereign", "sandbox")]
    [InlineData("sovereign", "decommissioned")]
    public void Tier_ThatIsTighter_LosesNoControl(string loose, string tight)
    {
        var (before, after) = (Placement.Controls(loose), Placement.Controls(tight));

        Assert.Equal([], before.Keys.Except(after.Keys));
        Assert.Equal([], before.Where(c => after[c.Key] < c.Value).Select(c => $"{c.Key}: {Placement.Strictness[c.Value]} became {Placement.Strictness[after[c.Key]]}"));
        Assert.True(after.Count > before.Count || after.Any(c => c.Value > before[c.Key]) || Placement.At(tight).Any(), $"{tight} adds nothing to {loose}.");
    }

    [Fact]
    public void Controls_PerTier_AreAsReviewed() => Golden.Verify(
        string.Concat(Placement.Groups.Keys.Select(g =>
        {
            var controls = Placement.Controls(g);
            var effects = string.Join(", ", Placement.Strictness.Select((s, i) => (s, n: controls.Values.Count(v => v == i))).Where(e => e.n > 0).Select(e => $"{e.n} {e.s}"));
            return $"{g}: {Placement.At(g).Count()} assignments, {Placement.Inherited(g).Count()} inherited, {controls.Count} controls: {effects}\n";
        })),
        "controls-per-tier");
}
