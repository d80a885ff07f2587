using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>Finds what is longer than ARM allows. Source: the limits of Azure Policy and of Azure role-based access control.</summary>
internal static class LimitCheck
{
    private const int AssignmentName = 24;
    private const int DefinitionName = 64;
    private const int DisplayName = 128;
    private const int Description = 512;
    private const int Members = 1000;
    private const int DefinitionParameters = 20;
    private const int InitiativeParameters = 400;
    private const int NotScopes = 400;
    private const int PlacedAssignments = 200;
    private const int PlacedDefinitions = 500;
    private const int PlacedInitiatives = 200;

    /// <summary>Looks through a rendering.</summary>
    public static void Find(TenantRendering rendering, List<Diagnostic> findings)
    {
        foreach (var (_, definition) in rendering.Definitions)
        {
            var subject = $"policy definition '{definition.Name}'";
            Look(definition.File, $"{subject} name", definition.Name.Length, DefinitionName);
            Look(definition.File, $"{subject} display name", definition.DisplayName.Length, DisplayName);
            Look(definition.File, $"{subject} description", definition.Description.Length, Description);
            Look(definition.File, $"{subject} parameters", definition.Parameters.Count, DefinitionParameters);
        }

        foreach (var (_, initiative, _) in rendering.Initiatives)
        {
            var subject = $"initiative '{initiative.Name}'";
            Look(initiative.File, $"{subject} name", initiative.Name.Length, DefinitionName);
            Look(initiative.File, $"{subject} display name", initiative.DisplayName.Length, DisplayName);
            Look(initiative.File, $"{subject} description", initiative.Description.Length, Description);
            Look(initiative.File, $"{subject} policies", initiative.Members.Length, Members);
            Look(initiative.File, $"{subject} parameters", initiative.Parameters.Count, InitiativeParameters);
        }

        foreach (var assignment in rendering.Assignments)
        {
            var subject = $"policy assignment '{assignment.Source.Name}'";
            Look(assignment.Source.File, $"{subject} name", assignment.Source.Name.Length, AssignmentName);
            Look(assignment.Source.File, $"{subject} display name", assignment.Source.DisplayName.Length, DisplayName);
            Look(assignment.Source.File, $"{subject} description", assignment.Source.Description.Length, Description);
            Look(assignment.Source.File, $"{subject} exclusions", assignment.NotScopes.Length, NotScopes);
        }

        foreach (var group in rendering.Groups)
        {
            Look(null, $"management group '{group.Id}' assignments", rendering.Assignments.Count(a => a.Group == group), PlacedAssignments);
            Look(null, $"management group '{group.Id}' definitions", rendering.Definitions.Count(a => a.Group == group), PlacedDefinitions);
            Look(null, $"management group '{group.Id}' initiatives", rendering.Initiatives.Count(a => a.Group == group), PlacedInitiatives);
        }

        void Look(string? file, string subject, int length, int max)
        {
            if (length > max)
            {
                findings.Add(GovernanceDiagnostics.TooLong(file is null ? null : new(file), subject, length, max));
            }
        }
    }
}
