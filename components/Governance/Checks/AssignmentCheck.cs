using System.Text.Json;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;

namespace Bleu.Infra.Governance.Checks;

/// <summary>Finds defects in assignments by themselves.</summary>
/// <param name="library">The library.</param>
/// <param name="index">Finds targets.</param>
/// <param name="findings">Takes what is found.</param>
internal sealed class AssignmentCheck(PolicyLibrary library, PolicyIndex index, List<Diagnostic> findings)
{
    // The built-in that compares the places of communication services, which are geographies, with a list. Source: its rule.
    private const string CommunicationGeography = "93c45b74-42a1-4967-b25d-82c4dc630921";

    /// <summary>Looks through every assignment.</summary>
    public void Find()
    {
        foreach (var assignment in library.Assignments.Values)
        {
            string[] open = [.. assignment.Values.Where(v => ValueCheck.IsPlaceholder(v.Value)).Select(v => v.Key)];
            if (open.Length > 0)
            {
                findings.Add(DefectDiagnostics.Placeholder(assignment, open.Length > 4 ? [.. open[..4], $"{open.Length - 4} more"] : open));
            }

            if (assignment.Version.EndsWith("-preview", StringComparison.OrdinalIgnoreCase) || (assignment.Version.Length == 0 && index.Find(assignment.Target)?.IsPreview == true))
            {
                findings.Add(DefectDiagnostics.Preview(assignment));
            }

            if (index.Find(assignment.Target) is { } facts)
            {
                Find(assignment, facts);
            }
        }
    }

    private HashSet<string> Later(LibraryAssignment assignment) => library.Defaults.Values
        .SelectMany(v => v.Targets)
        .Where(t => string.Equals(t.Assignment, assignment.Name, StringComparison.OrdinalIgnoreCase))
        .SelectMany(t => t.Parameters)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private void Find(LibraryAssignment assignment, PolicyFacts facts)
    {
        var values = ValueCheck.Check(assignment.File, $"policy assignment '{assignment.Name}'", assignment.Values, facts.Parameters, findings, Later(assignment));
        foreach (var (name, value) in values)
        {
            var parameter = facts.Parameters[name];
            if (value is { ValueKind: JsonValueKind.Array } && value.GetArrayLength() == 0
                && EffectRules.Denies(values, facts) && EffectRules.IsListOfWhatIsAllowed(parameter, index, facts))
            {
                findings.Add(DefectDiagnostics.EmptyDeny(assignment, name));
            }

            if (value.ValueKind == JsonValueKind.String && EffectRules.IsRegion(name, parameter)
                && value.GetString() is { Length: > 0 } region && !region.StartsWith("${", StringComparison.Ordinal) && !ValueCheck.IsPlaceholder(value))
            {
                findings.Add(DefectDiagnostics.LiveRegion(assignment, name, region));
            }
        }

        if (assignment is { HasIdentity: true, Location: { Length: > 0 } location } && !location.StartsWith("${", StringComparison.Ordinal))
        {
            findings.Add(DefectDiagnostics.LiveRegion(assignment, "location", location));
        }

        foreach (var member in facts.Members.Where(m => m.Definition.Name == CommunicationGeography))
        {
            foreach (var name in member.Values.Values.SelectMany(LibraryTailoring.ParametersIn).Distinct())
            {
                if (facts.Parameters.TryGetValue(name, out var list) && EffectRules.IsRegionList(list))
                {
                    findings.Add(DefectDiagnostics.RegionsAsGeographies(assignment, list.Name, index.Find(member.Definition)?.DisplayName ?? member.ReferenceId));
                }
            }
        }
    }
}
