using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Governance.Rendering;

namespace Bleu.Infra.Governance.Checks;

/// <summary>Finds defects in definitions, initiatives and archetypes.</summary>
internal static class ContentCheck
{
    /// <summary>Looks through the content of a library.</summary>
    public static void Find(PolicyLibrary library, PolicyIndex index, CloudProfile cloud, List<Diagnostic> findings)
    {
        foreach (var definition in library.Definitions.Values)
        {
            foreach (var role in definition.Roles.Where(r => !Guid.TryParseExact(r, "D", out _)))
            {
                findings.Add(DefectDiagnostics.BadRole(definition, role));
            }
        }

        foreach (var initiative in library.Initiatives.Values)
        {
            Find(initiative, index, cloud, findings);
        }

        foreach (var archetype in library.Archetypes.Values)
        {
            var deprecated = archetype.Definitions.Count(d => library.Definitions[d].IsDeprecated);
            if (deprecated > 0)
            {
                findings.Add(DefectDiagnostics.Deprecated(archetype, deprecated));
            }

            if (Described(library.Readme, archetype.Name) is { } described)
            {
                string[] missing = [.. archetype.Assignments.Except(described, StringComparer.OrdinalIgnoreCase)];
                string[] extra = [.. described.Except(archetype.Assignments, StringComparer.OrdinalIgnoreCase)];
                if (missing.Length + extra.Length > 0)
                {
                    findings.Add(DefectDiagnostics.StaleReadme(archetype, missing, extra));
                }
            }
        }
    }

    private static void Find(Initiative initiative, PolicyIndex index, CloudProfile cloud, List<Diagnostic> findings)
    {
        foreach (var member in initiative.Members)
        {
            var subject = $"initiative '{initiative.Name}' policy '{member.ReferenceId}'";
            if (index.Find(member.Definition) is { } facts)
            {
                _ = ValueCheck.Check(initiative.File, subject, member.Values, facts.Parameters, findings);
            }

            foreach (var name in member.Values.Values.SelectMany(LibraryTailoring.ParametersIn).Distinct())
            {
                if (!initiative.Parameters.TryGetValue(name, out var parameter))
                {
                    findings.Add(DefectDiagnostics.Unknown(initiative.File, subject, name, initiative.Parameters.Keys));
                }
                else if (parameter.Name != name)
                {
                    findings.Add(DefectDiagnostics.WrongCase(initiative.File, subject, name, parameter.Name));
                }
            }
        }

        foreach (var table in initiative.Parameters.Values.Where(p => p.Type == "object" && p.Default.ValueKind == JsonValueKind.Object))
        {
            string[] keys = [.. table.Default.EnumerateObject().Select(e => e.Name)];
            if (keys.Contains("changeme"))
            {
                findings.Add(DefectDiagnostics.RegionTable(
                    initiative, table.Name,
                    cloud.Regions.Any(r => keys.Contains(r.Name, StringComparer.OrdinalIgnoreCase))
                        ? "whose first key is a placeholder"
                        : $"which begins with a placeholder and has no region of {cloud.DisplayName}"));
            }
        }
    }

    // The names below the heading that the library's own generator writes.
    private static List<string>? Described(string readme, string archetype)
    {
        var start = readme.LastIndexOf($"\n#### {archetype} policy assignments", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var names = new List<string>();
        foreach (var line in readme[(start + 1)..].Split('\n').Skip(1))
        {
            if (line.StartsWith('#'))
            {
                break;
            }

            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                names.Add(line[2..].Trim().Trim('`'));
            }
        }

        return names;
    }
}
