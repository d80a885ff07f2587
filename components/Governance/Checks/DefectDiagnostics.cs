using System.Text.Json;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Checks;

/// <summary>Defects in the content of a library, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class DefectDiagnostics
{
    public static Diagnostic EmptyDeny(LibraryAssignment assignment, string parameter) =>
        Warning("BLEU6001", assignment, $"denies whatever is not in '{parameter}', and that is empty: everything would be denied", "Give the list");

    public static Diagnostic InheritedResidency(LibraryAssignment assignment, string group, string inherits) =>
        Warning("BLEU6002", assignment, $"restricts regions at '{group}', so that the public tier at '{inherits}' is restricted too", "Place it at the groups of the other tiers");

    public static Diagnostic SkuGap(LibraryAssignment assignment, IReadOnlyList<string> types) =>
        Warning("BLEU6003", assignment, $"restricts the sizes of virtual machines and allows {string.Join(" and ", types)}, whose sizes it does not restrict", "Restrict their sizes too, or do not allow them");

    public static Diagnostic AllowListGap(LibraryAssignment assignment, string type, string needs) =>
        Warning("BLEU6004", assignment, $"does not allow '{type}', which '{needs}' creates in the same scope", "Allow the type, or leave the scope out");

    public static Diagnostic RegionsAsGeographies(LibraryAssignment assignment, string parameter, string policy) =>
        Warning("BLEU6005", assignment, $"gives the regions of '{parameter}' to '{policy}', which compares them with geographies", "Give that policy geographies, or leave it out");

    public static Diagnostic WrongCase(string file, string subject, string got, string name) =>
        new("BLEU6006", subject, "writes the name of a parameter in another case than its definition")
        {
            Severity = DiagnosticSeverity.Warning, Location = new(file), Got = got, Fix = $"Write '{name}'",
        };

    public static Diagnostic Preview(LibraryAssignment assignment) =>
        Warning("BLEU6007", assignment, $"assigns a preview, the {assignment.Target} at version {(assignment.Version.Length > 0 ? assignment.Version : "latest")}", "Expect it to change or to lack in a sovereign cloud");

    public static Diagnostic RegionTable(Initiative initiative, string parameter, string reason) =>
        new("BLEU6008", $"initiative '{initiative.Name}'", $"looks regions up in the table '{parameter}', {reason}")
        {
            Severity = DiagnosticSeverity.Warning, Location = new(initiative.File), Fix = "Give the table of the cloud",
        };

    public static Diagnostic BadRole(PolicyDefinition definition, string got) =>
        new("BLEU6011", $"policy definition '{definition.Name}'", "names a role by something that is not a GUID")
        {
            Severity = DiagnosticSeverity.Warning, Location = new(definition.File), Got = got, Fix = "Correct the id: 8-4-4-4-12 hexadecimal digits",
        };

    public static Diagnostic Deprecated(Archetype archetype, int count) =>
        new("BLEU6013", $"archetype '{archetype.Name}'", $"holds {count} policy definitions that the library itself calls deprecated")
        {
            Severity = DiagnosticSeverity.Warning, Location = new(archetype.File), Fix = "Remove them; they are left out unless governance.includeDeprecated says otherwise",
        };

    public static Diagnostic StaleReadme(Archetype archetype, IReadOnlyList<string> missing, IReadOnlyList<string> extra) =>
        new("BLEU6014", $"archetype '{archetype.Name}'", "is described otherwise than it is"
            + (missing.Count > 0 ? $"; not described: {string.Join(", ", missing)}" : "") + (extra.Count > 0 ? $"; not there: {string.Join(", ", extra)}" : ""))
        {
            Severity = DiagnosticSeverity.Warning, Location = new(archetype.File), Fix = "Write the README anew",
        };

    public static Diagnostic DriftingId(Architecture architecture, string id, string other, string otherArchitecture) =>
        new("BLEU6015", $"architecture '{architecture.Name}'", $"calls the group '{id}' that '{otherArchitecture}' calls '{other}', with the same archetype")
        {
            Severity = DiagnosticSeverity.Warning, Location = new(architecture.File), Fix = "Choose one id; references to groups break where they differ",
        };

    public static Diagnostic LiveRegion(LibraryAssignment assignment, string parameter, string got) =>
        Warning("BLEU6016", assignment, $"ships a region for '{parameter}'", "Write ${default_location}", got);

    public static Diagnostic Placeholder(LibraryAssignment assignment, IReadOnlyList<string> parameters) =>
        Warning("BLEU6017", assignment, $"ships placeholders for {string.Join(", ", parameters)}", "Give real values; nothing fails where they are left in place");

    public static Diagnostic Missing(string file, string subject, string parameter) =>
        new("BLEU6018", subject, $"gives no value for the parameter '{parameter}', which has no default") { Location = new(file), Fix = "Give one" };

    public static Diagnostic Unknown(string file, string subject, string parameter, IEnumerable<string> known) =>
        new("BLEU6019", subject, "gives a parameter that the definition does not have")
        {
            Location = new(file), Got = parameter, Fix = Suggestions.For(parameter, known, "Remove it"),
        };

    public static Diagnostic WrongType(string file, string subject, PolicyParameter parameter, JsonElement got) =>
        new("BLEU6020", subject, $"gives the parameter '{parameter.Name}' a value of the wrong type")
        {
            Location = new(file), Got = Short(got), Allowed = $"Wanted: {parameter.Type}", Fix = "Give it in that form",
        };

    public static Diagnostic NotAllowed(string file, string subject, PolicyParameter parameter, JsonElement got) =>
        new("BLEU6021", subject, $"gives the parameter '{parameter.Name}' a value that the definition does not allow")
        {
            Location = new(file),
            Got = Short(got),
            Allowed = "Allowed: " + string.Join(", ", parameter.Allowed.EnumerateArray().Take(20).Select(a => $"'{Short(a)}'")),
            Fix = "Choose one of them",
        };

    private static Diagnostic Warning(string code, LibraryAssignment assignment, string problem, string fix, string? got = null) =>
        new(code, $"policy assignment '{assignment.Name}'", problem) { Severity = DiagnosticSeverity.Warning, Location = new(assignment.File), Got = got, Fix = fix };

    private static string Short(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : value.GetRawText();
        return text.Length > 60 ? text[..60] + "..." : text;
    }
}
