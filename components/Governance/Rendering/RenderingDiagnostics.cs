using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>What is said when a library is rendered for a tenant, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class RenderingDiagnostics
{
    public static Diagnostic AbsentBuiltIn(LibraryAssignment assignment, string builtIn, string cloud, string? nearest, bool isError) =>
        new("BLEU6050", $"policy assignment '{assignment.Name}'", $"assigns the {builtIn}, which {cloud} does not have" + (isError ? "" : "; it is left out"))
        {
            Severity = isError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Location = new(assignment.File),
            Fix = nearest is null ? "Nothing comes near; write a definition of your own, or remove the assignment" : $"What comes nearest is {nearest}",
        };

    public static Diagnostic LeftOut(LibraryAssignment assignment, string reason) =>
        new("BLEU6051", $"policy assignment '{assignment.Name}'", $"is left out, since {reason}")
        {
            Severity = DiagnosticSeverity.Warning,
            Location = new(assignment.File),
            Fix = "Supply what is missing in the cloud's profile, or remove the assignment",
        };

    public static Diagnostic MembersLeftOut(Initiative initiative, IReadOnlyList<string> members) =>
        new("BLEU6052", $"initiative '{initiative.Name}'", $"loses {members.Count} of its {initiative.Members.Length} policies: {string.Join(", ", members)}")
        {
            Severity = DiagnosticSeverity.Warning,
            Location = new(initiative.File),
            Fix = "Supply what is missing in the cloud's profile, or accept the gap",
        };

    public static Diagnostic AvailabilityUnknown(CloudProfile cloud, int builtIns) =>
        new("BLEU6053", cloud.Name, $"may lack some of the {builtIns} built-in policies that the library refers to; nobody has exported what it has")
        {
            Severity = DiagnosticSeverity.Warning,
            Fix = $"Export it with az policy definition list, then ./bleu cloud discover --policies FILE --cloud {cloud.Name}",
        };

    public static Diagnostic NotPlaced(LibraryAssignment assignment, string group, string target) =>
        new("BLEU6054", $"policy assignment '{assignment.Name}'", $"is placed at '{group}', and no archetype at or above it holds the {target}")
        {
            Location = new(assignment.File),
            Fix = "Add the definition to an archetype at or above that group",
        };

    public static Diagnostic UnknownValue(string name, IEnumerable<string> known) =>
        new("BLEU6055", $"governance.values.{name}", "is not a default value of the library")
        {
            Allowed = "Allowed: " + Suggestions.Quoted(known),
            Fix = Suggestions.For(name, known, "Remove it, or correct its name"),
        };

    public static Diagnostic UnknownAssignment(string name, IEnumerable<string> known) =>
        new("BLEU6056", "governance.assignments", "names a policy assignment that the architecture does not place")
        {
            Got = name,
            Fix = Suggestions.For(name, known, "Remove it, or correct its name"),
        };

    public static Diagnostic BadValue(string subject, string got, string type) =>
        new("BLEU6057", subject, "is not a value of the parameter's type") { Got = got, Allowed = $"Wanted: {type}", Fix = "Write it in that form; lists and objects as JSON text" };

    public static Diagnostic NotInCatalogue(LibraryAssignment assignment, PolicyReference target) =>
        new("BLEU6058", $"policy assignment '{assignment.Name}'", $"assigns the {target}, of which the catalogue knows nothing; its parameters and roles are not checked")
        {
            Severity = DiagnosticSeverity.Warning,
            Location = new(assignment.File),
            Fix = "Write the catalogue anew from an export that holds it",
        };

    public static Diagnostic NotAGuid(string name, string got) =>
        new("BLEU6009", $"governance.values.{name}", "is not the id of a subscription") { Got = got, Allowed = "Wanted: a GUID, in upper or lower case", Fix = "Correct it" };

    public static Diagnostic UnknownRegion(string subject, string got, CloudProfile cloud) =>
        new("BLEU6010", subject, $"is not a region of {cloud.DisplayName}")
        {
            Got = got,
            Allowed = "Allowed: " + string.Join(", ", cloud.Regions.Select(r => $"'{r.Name}'")),
            Fix = Suggestions.For(got, cloud.Regions.Select(r => r.Name), $"Choose one of them, or add it in stacks/config/clouds/{cloud.Name}.json"),
        };

    public static Diagnostic PlaceholderScope(LibraryAssignment assignment, string parameter) =>
        new("BLEU6012", $"policy assignment '{assignment.Name}'", $"needs roles at the resource of '{parameter}', which is a placeholder: they are not given")
        {
            Severity = DiagnosticSeverity.Warning,
            Location = new(assignment.File),
            Fix = "Give the value under governance.values or governance.assignments",
        };

    public static Diagnostic NotEnforced(LibraryAssignment assignment, IReadOnlyList<string> parameters) =>
        new("BLEU6059", $"policy assignment '{assignment.Name}'", $"has placeholders for {string.Join(", ", parameters)}; until they are given it does not enforce")
        {
            Severity = DiagnosticSeverity.Warning,
            Location = new(assignment.File),
            Fix = "Give the values under governance.values or governance.assignments",
        };

    public static Diagnostic RegionReplaced(LibraryAssignment assignment, string parameter, string got, string region) =>
        new("BLEU6060", $"policy assignment '{assignment.Name}'", $"names a region of another cloud for '{parameter}'; '{region}' takes its place")
        {
            Severity = DiagnosticSeverity.Information,
            Got = got,
            Location = new(assignment.File),
            Fix = "Give the value under governance.assignments where another region is meant",
        };
}
