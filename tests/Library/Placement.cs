using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bleu.Infra.Library.Tests;

/// <summary>Which controls a subscription below a management group meets, and how strictly.</summary>
internal static partial class Placement
{
    /// <summary>The effects, by how strict they are.</summary>
    public static readonly string[] Strictness = ["Disabled", "Audit", "AuditIfNotExists", "Modify", "DeployIfNotExists", "Deny", "DenyAction"];

    /// <summary>The groups of the architecture by their id.</summary>
    public static IReadOnlyDictionary<string, JsonNode> Groups { get; } =
        ((JsonArray)LibraryFiles.Architecture["management_groups"]!).ToDictionary(g => g!["id"]!.ToString(), g => g!);

    /// <summary>The assignments placed at a group itself.</summary>
    public static IEnumerable<string> At(string group) => ((JsonArray)Groups[group]["archetypes"]!)
        .SelectMany(a => (JsonArray)LibraryFiles.Archetypes[a!.ToString()]["policy_assignments"]!)
        .Select(a => a!.ToString());

    /// <summary>The assignments of a group and of all that it lies below.</summary>
    public static IEnumerable<string> Inherited(string? group)
    {
        for (; group is not null; group = Groups[group]["parent_id"]?.ToString())
        {
            foreach (var assignment in At(group))
            {
                yield return assignment;
            }
        }
    }

    /// <summary>The controls of a group: the references inside initiatives with their definition, and the strictest effect of each.</summary>
    public static Dictionary<string, int> Controls(string group)
    {
        var controls = new Dictionary<string, int>();
        foreach (var assignment in Inherited(group).Select(a => LibraryFiles.Assignments[a]["properties"]!))
        {
            var initiative = LibraryFiles.Initiatives[LibraryFiles.Last(assignment["policyDefinitionId"]?.ToString())]["properties"]!;
            foreach (var member in (JsonArray)initiative["policyDefinitions"]!)
            {
                var parameter = ParameterUse().Match(member!["parameters"]!["effect"]!["value"]!.ToString()).Groups[1].Value;
                var effect = (assignment["parameters"]?[parameter]?["value"] ?? initiative["parameters"]![parameter]!["defaultValue"])!.ToString();
                var key = $"{LibraryFiles.Last(member["policyDefinitionId"]?.ToString())} {member["policyDefinitionReferenceId"]}";
                var strictness = Array.IndexOf(Strictness, effect);
                controls[key] = Math.Max(controls.GetValueOrDefault(key), strictness);
            }
        }

        return controls;
    }

    [GeneratedRegex(@"parameters\('([^']+)'\)")]
    private static partial Regex ParameterUse();
}
