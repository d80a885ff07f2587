using System.Text;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Library.Tests;

/// <summary>What the landing zone libraries place is placed here as well, group by group, or the reason why not is written down.</summary>
public sealed class CoverageTests
{
    private static readonly string Root = Path.Combine(RepositoryPaths.SharedData, "alz-library", "platform");

    private static readonly JsonObject Mapping = (JsonObject)JsonNode.Parse(File.ReadAllText(RepositoryPaths.Of("tests", "Library", "coverage.json")))!;

    // What a group of the libraries holds may stand in all groups below it instead.
    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["sovereign"] = ["platform", "landingzones"],
        ["platform"] = ["management", "security", "connectivity", "identity"],
        ["landingzones"] = ["public", "corp", "online", "local", "confidential-corp", "confidential-online"],
    };

    // Below these groups of landing zones even what the libraries ship switched off has its counterpart.
    private static readonly string[] Sovereign = ["corp", "online", "confidential-corp", "confidential-online"];

    [Fact]
    public void Coverage_IsWhatTheDocumentSays()
    {
        Assert.SkipUnless(Directory.Exists(Root), $"The libraries are not here: {Root}");
        var path = RepositoryPaths.Of("docs", "coverage.md");
        var text = Document();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), "There is no docs/coverage.md. Run the tests with UPDATE_GOLDEN=1 and review what is written.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void Assignment_OfTheLibraries_IsCoveredOrHasAReason()
    {
        Assert.SkipUnless(Directory.Exists(Root), $"The libraries are not here: {Root}");

        Assert.Equal(Placed().Select(p => p.Assignment).Distinct().Order(StringComparer.Ordinal), Mapping.Select(m => m.Key).Order(StringComparer.Ordinal));
        Assert.All(Mapping, m => Assert.True(Ours(m.Key).Count > 0 || m.Value!["note"]!.ToString().Length > 20, $"{m.Key} has neither a definition nor a reason."));
    }

    [Fact]
    public void Group_OfTheLibraries_HasOurDefinitionsWhereItHasTheirs()
    {
        Assert.SkipUnless(Directory.Exists(Root), $"The libraries are not here: {Root}");
        var missing = new List<string>();
        foreach (var (place, assignment) in Placed())
        {
            missing.AddRange(
                from definition in Ours(assignment)
                where !Holds(Own(place), definition) && !(IsOff(assignment) && place == "landingzones" && Sovereign.All(g => Has(g, definition)))
                select $"{place}: {assignment}: {definition}");
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    private static string Document()
    {
        var text = new StringBuilder("""
            # Coverage

            Every policy assignment of the sovereign landing zone library (SLZ) and of the library it builds on (ALZ), and what stands in its
            place in the library that ships with this project. The definitions here are our own: none needs a built-in of the platform.
            The table is written by a test, which holds every row to the groups at which both are placed.

            | SLZ assignment | Placed at | Ours | Remarks |
            | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var assignment in Placed().ToLookup(p => p.Assignment, p => p.Group).OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            var ours = Ours(assignment.Key);
            var named = ((JsonArray)Mapping[assignment.Key]!["ours"]!).Select(o => o!.ToString()).ToList();
            var shown = named.Count == 0 ? "none" : $"{string.Join(", ", named.Select(n => $"`{n}`"))}{(ours.Count > named.Count ? $" ({ours.Count} definitions)" : "")}";
            text.Append($"| `{assignment.Key}` | {string.Join(", ", assignment)} | {shown} | {Mapping[assignment.Key]!["note"]} |\n");
        }

        var all = Mapping.Select(m => m.Key).ToList();
        var beyond = LibraryFiles.Definitions.Keys.Except(all.SelectMany(Ours)).ToList();
        text.Append($"\n{all.Count(a => Ours(a).Count > 0)} of {all.Count} assignments have a counterpart, {all.Count(a => Ours(a).Count == 0)} a reason why not.\n");
        text.Append("\n## Controls of each group\n\n| Group | Assignments | Controls | Refused | Made or mended | Reported |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var group in Placement.Groups.Keys)
        {
            var controls = Placement.Controls(group).Values.Select(v => Placement.Strictness[v]).ToList();
            text.Append($"| {group} | {Placement.Inherited(group).Count()} | {controls.Count} | {controls.Count(c => c.StartsWith("Deny", StringComparison.Ordinal))} | {controls.Count(c => c is "Modify" or "DeployIfNotExists")} | {controls.Count(c => c.StartsWith("Audit", StringComparison.Ordinal))} |\n");
        }

        text.Append($"\n## Beyond the libraries\n\n{beyond.Count} definitions stand for controls that neither library has:\n\n");
        foreach (var name in beyond)
        {
            text.Append($"- `{name}`: {LibraryFiles.Definitions[name]["properties"]!["displayName"]}\n");
        }

        return text.ToString();
    }

    private static IReadOnlyList<string> Ours(string assignment) =>
    [
        .. ((JsonArray)Mapping[assignment]!["ours"]!).SelectMany(o =>
        {
            var parts = o!.ToString().Split('*');
            var found = LibraryFiles.Definitions.Keys.Where(d => parts is [var whole]
                ? d == whole
                : d.StartsWith(parts[0], StringComparison.Ordinal) && d.EndsWith(parts[1], StringComparison.Ordinal)).ToList();
            Assert.True(found.Count > 0, $"{assignment} names {o}, which is no definition.");
            return found;
        }).Distinct(),
    ];

    private static bool Holds(string group, string definition) =>
        Has(group, definition) || (Below.TryGetValue(group, out var below) && below.All(g => Holds(g, definition)));

    private static bool IsOff(string assignment) => new[] { "slz", "alz" }
        .Select(l => Path.Combine(Root, l, "policy_assignments", $"{assignment}.alz_policy_assignment.json"))
        .Where(File.Exists)
        .Any(f => JsonNode.Parse(File.ReadAllText(f))!["properties"]!["enforcementMode"]?.ToString() == "DoNotEnforce");

    private static bool Has(string group, string definition) => Placement.Controls(group).Keys.Any(k => k.StartsWith(definition + " ", StringComparison.Ordinal));

    private static string Own(string group) => group == "slz" ? "sovereign" : group.Replace('_', '-');

    private static List<(string Group, string Assignment)> Placed()
    {
        JsonNode Read(string library, string kind, string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Root, library, $"{kind}_definitions", $"{name}.alz_{kind}_definition.json")))!;
        string[] Assignments(string archetype) => [.. ((JsonArray)Read(
            File.Exists(Path.Combine(Root, "slz", "archetype_definitions", $"{archetype}.alz_archetype_definition.json")) ? "slz" : "alz", "archetype", archetype)["policy_assignments"]!).Select(a => a!.ToString())];
        return [.. ((JsonArray)Read("slz", "architecture", "slz")["management_groups"]!).SelectMany(g =>
            ((JsonArray)g!["archetypes"]!).SelectMany(a => Assignments(a!.ToString())).Select(a => (g["id"]!.ToString(), a)))];
    }
}
