using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance;

/// <summary>What can be wrong with libraries and management groups, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class GovernanceDiagnostics
{
    public static Diagnostic BadLibrary(SourceLocation place, string subject, string problem) =>
        new("BLEU6030", subject, problem)
        {
            Location = place,
            Allowed = "Wanted: the JSON format of the Azure Landing Zones Library",
            Fix = "Correct it, or name the folder of another library",
        };

    public static Diagnostic TooLarge(SourceLocation place) =>
        new("BLEU6031", "the library", "is larger than a library may be")
        {
            Location = place,
            Allowed = $"Allowed: {Libraries.LibraryLimits.Files} files of {Libraries.LibraryLimits.FileBytes >> 20} MiB, {Libraries.LibraryLimits.TotalBytes >> 20} MiB in all, "
                + $"{Libraries.LibraryLimits.Folders} levels of folders, {Libraries.LibraryLimits.Chain} libraries",
            Fix = "Name the folder of a library, not one above it",
        };

    public static Diagnostic Escape(SourceLocation place, string got, string problem) =>
        new("BLEU6032", "a path of the library", problem) { Location = place, Got = got, Fix = "Copy what it leads to into the library" };

    public static Diagnostic DuplicateName(SourceLocation place, string kind, string name, string first) =>
        new("BLEU6033", $"{kind} '{name}'", $"stands twice, first in {first}") { Location = place, Fix = "Keep one of the two, or give each a name of its own" };

    public static Diagnostic BadDependency(SourceLocation place, string got, string problem) =>
        new("BLEU6034", "a dependency of the library", problem) { Location = place, Got = got, Fix = "Put the library there, or remove the dependency" };

    public static Diagnostic UnknownName(SourceLocation place, string subject, string kind, string got, IEnumerable<string> known) =>
        new("BLEU6035", subject, $"names {(kind[0] is 'a' or 'i' ? "an" : "a")} {kind} that the library does not have")
        {
            Location = place,
            Got = got,
            Fix = Suggestions.For(got, known, "Add it, or remove the name"),
        };

    public static Diagnostic BadGroupId(SourceLocation? place, string got, string problem) =>
        new("BLEU6036", "the id of a management group", problem)
        {
            Location = place,
            Got = got,
            Allowed = $"Allowed: 1 to {Hierarchy.ManagementGroupId.MaxLength} letters, digits, '-', '_', '.', '(' and ')', beginning with a letter or digit, not ending in a period",
            Fix = "Choose another id",
        };

    public static Diagnostic DuplicateGroup(SourceLocation? place, string id, string first) =>
        new("BLEU6037", "the id of a management group", $"is that of another one, '{first}': case does not count")
        {
            Location = place,
            Got = id,
            Fix = "Give each group an id of its own",
        };

    public static Diagnostic BadParent(SourceLocation? place, string id, string problem, string parent) =>
        new("BLEU6038", $"management group '{id}'", problem)
        {
            Location = place,
            Got = parent,
            Fix = "Name the group that it lies below, or none for a root",
        };

    public static Diagnostic TooLong(SourceLocation? place, string subject, int length, int max) =>
        new("BLEU6039", subject, "is longer than ARM allows") { Location = place, Got = $"{length}", Allowed = $"Allowed: at most {max}", Fix = "Shorten it" };

    public static Diagnostic UnknownGroup(SourceLocation? place, string subject, string got, IEnumerable<string> known) =>
        new("BLEU6040", subject, "names a management group that the architecture does not have")
        {
            Location = place,
            Got = got,
            Allowed = "Allowed: " + Suggestions.Quoted(known),
            Fix = Suggestions.For(got, known, "Choose one of them"),
        };

    public static Diagnostic UnknownArchitecture(SourceLocation? place, string? got, IReadOnlyCollection<string> known) =>
        new("BLEU6041", "the architecture", got is null ? "is not named, and the library has several" : "is not one of the library's")
        {
            Location = place,
            Got = got,
            Allowed = "Allowed: " + Suggestions.Quoted(known),
            Fix = got is null ? "Name one under governance.architecture" : Suggestions.For(got, known, "Choose one of them"),
        };
}
