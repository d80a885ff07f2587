using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Finds names that a library uses and does not have.</summary>
internal static class ReferenceCheck
{
    /// <summary>Looks through architectures, archetypes, initiatives, assignments and default values.</summary>
    public static void Find(PolicyLibrary library, List<Diagnostic> findings)
    {
        foreach (var architecture in library.Architectures.Values)
        {
            foreach (var group in architecture.Groups)
            {
                Look(group.Archetypes, library.Archetypes, architecture.File, $"management group '{group.Id}'", "archetype", findings);
            }
        }

        foreach (var archetype in library.Archetypes.Values)
        {
            var subject = $"archetype '{archetype.Name}'";
            Look(archetype.Assignments, library.Assignments, archetype.File, subject, "policy assignment", findings);
            Look(archetype.Definitions, library.Definitions, archetype.File, subject, "policy definition", findings);
            Look(archetype.Initiatives, library.Initiatives, archetype.File, subject, "initiative", findings);
            Look(archetype.Roles, library.Roles, archetype.File, subject, "role definition", findings);
        }

        foreach (var initiative in library.Initiatives.Values)
        {
            Look([.. initiative.Members.Select(m => m.Definition).Where(d => !d.IsBuiltIn).Select(d => d.Name)],
                library.Definitions, initiative.File, $"initiative '{initiative.Name}'", "policy definition", findings);
        }

        foreach (var assignment in library.Assignments.Values.Where(a => !a.Target.IsBuiltIn))
        {
            var subject = $"policy assignment '{assignment.Name}'";
            if (assignment.Target.IsInitiative)
            {
                Look([assignment.Target.Name], library.Initiatives, assignment.File, subject, "initiative", findings);
            }
            else
            {
                Look([assignment.Target.Name], library.Definitions, assignment.File, subject, "policy definition", findings);
            }
        }

        foreach (var value in library.Defaults.Values)
        {
            Look([.. value.Targets.Select(t => t.Assignment)],
                library.Assignments, value.File, $"default value '{value.Name}'", "policy assignment", findings);
        }
    }

    private static void Look<T>(
        ImmutableArray<string> names, ImmutableSortedDictionary<string, T> known, string file, string subject, string kind, List<Diagnostic> findings)
    {
        foreach (var name in names)
        {
            if (!known.ContainsKey(name))
            {
                findings.Add(GovernanceDiagnostics.UnknownName(new(file), subject, kind, name, known.Keys));
            }
        }
    }
}
