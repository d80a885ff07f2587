using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.TypeCheck.Checks;

/// <summary>What can be wrong between a resource and its definition, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class TypeDiagnostics
{
    private const int MaxListed = 20;

    /// <summary>BLEU7001: the definition has no such property.</summary>
    public static Diagnostic UnknownProperty(string subject, string definition, string name, IReadOnlyCollection<string> known) =>
        new("BLEU7001", subject, $"is no property of {definition}")
        {
            Allowed = known.Count == 0 ? "Allowed: none" : Allowed(known),
            Fix = Suggestions.For(name, known, "Take it away"),
        };

    /// <summary>BLEU7002: the value is of another kind.</summary>
    public static Diagnostic WrongType(string subject, string definition, string? got, string expected) =>
        new("BLEU7002", subject, $"has a type that {definition} does not allow") { Got = got, Allowed = $"Allowed: {expected}", Fix = "Give a value of this type" };

    /// <summary>BLEU7003: a property that must be there is not.</summary>
    public static Diagnostic Missing(string subject, string definition) =>
        new("BLEU7003", subject, $"is missing; {definition} requires it") { Fix = "Set it" };

    /// <summary>BLEU7004: a property is set that the platform alone sets.</summary>
    public static Diagnostic ReadOnly(string subject, string definition) =>
        new("BLEU7004", subject, $"is read-only in {definition}") { Fix = "Take it away; the platform sets it" };

    /// <summary>BLEU7005: the text is none of those allowed.</summary>
    public static Diagnostic NotAmong(string subject, string definition, string? got, string value, IReadOnlyCollection<string> allowed) =>
        new("BLEU7005", subject, $"is none of the values of {definition}")
        {
            Got = got,
            Allowed = Allowed(allowed),
            Fix = got is null ? "Take one of them" : Suggestions.For(value, allowed, "Take one of them"),
        };

    /// <summary>BLEU7006: the text is too short or too long.</summary>
    public static Diagnostic WrongLength(string subject, string definition, string? got, int length, long? min, long? max) =>
        new("BLEU7006", subject, $"has {length} characters, which {definition} does not allow")
        {
            Got = got,
            Allowed = $"Allowed: {Range(min, max)} characters",
            Fix = length < (min ?? 0) ? "Make it longer" : "Make it shorter",
        };

    /// <summary>BLEU7007: the text does not have the form that is asked for.</summary>
    public static Diagnostic WrongPattern(string subject, string definition, string? got, string pattern) =>
        new("BLEU7007", subject, $"does not have the form that {definition} asks for")
        {
            Got = got,
            Allowed = $"Allowed: what matches {pattern}",
            Fix = "Correct its form",
        };

    /// <summary>BLEU7008: the number is too small or too great.</summary>
    public static Diagnostic OutOfRange(string subject, string definition, string? got, long? min, long? max) =>
        new("BLEU7008", subject, $"is out of the range of {definition}") { Got = got, Allowed = $"Allowed: {Range(min, max)}", Fix = "Give a number within it" };

    /// <summary>BLEU7009: the list has too few or too many items.</summary>
    public static Diagnostic WrongCount(string subject, string definition, int count, long? min, long? max) =>
        new("BLEU7009", subject, $"has {count} items, which {definition} does not allow")
        {
            Allowed = $"Allowed: {Range(min, max)} items",
            Fix = count < (min ?? 0) ? "Add items" : "Take items away",
        };

    /// <summary>BLEU7010: nothing says which of several objects it is.</summary>
    public static Diagnostic NoVariant(string subject, string definition, string? got, string value, IReadOnlyCollection<string> allowed) =>
        new("BLEU7010", subject, $"does not tell which kind of {definition} is meant")
        {
            Got = got,
            Allowed = Allowed(allowed),
            Fix = got is null ? "Set it to one of them" : Suggestions.For(value, allowed, "Set it to one of them"),
        };

    /// <summary>BLEU7011: nobody has published what the resources of a type look like.</summary>
    public static Diagnostic NoDefinition(string type, int count, string reason) =>
        new("BLEU7011", type, $"has no definition, so {(count == 1 ? "1 resource was" : $"{count} resources were")} not checked: {reason}")
        {
            Severity = DiagnosticSeverity.Information,
        };

    /// <summary>BLEU7012: the definition of another API version was used.</summary>
    public static Diagnostic NearestDefinition(string type, string version, string used) =>
        new("BLEU7012", type, $"has no definition at API version {(version.Length == 0 ? "of its own" : version)}; that of {used} was used, and what differs is a warning")
        {
            Severity = DiagnosticSeverity.Information,
        };

    /// <summary>BLEU7013: the definition lacks a property that the provider has.</summary>
    public static Diagnostic Unchecked(string subject, string definition, string reason) =>
        new("BLEU7013", subject, $"is no property of {definition} and was not checked: {reason}") { Severity = DiagnosticSeverity.Warning };

    /// <summary>BLEU7014: the text is a known value in another case.</summary>
    public static Diagnostic OtherCase(string subject, string definition, string got, string known) =>
        new("BLEU7014", subject, $"differs in case from a value of {definition}")
        {
            Severity = DiagnosticSeverity.Warning,
            Got = got,
            Allowed = $"Known: '{known}'",
            Fix = $"Write '{known}'",
        };

    /// <summary>BLEU7015: the text is near a known value, and values that are not known are let through.</summary>
    public static Diagnostic NearKnown(string subject, string definition, string got, string known) =>
        new("BLEU7015", subject, $"is none of the values that {definition} knows, and near one of them")
        {
            Severity = DiagnosticSeverity.Warning,
            Got = got,
            Allowed = $"Known: '{known}'",
            Fix = $"Did you mean '{known}'?",
        };

    private static string Allowed(IReadOnlyCollection<string> values) =>
        "Allowed: " + string.Join(", ", values.Take(MaxListed).Select(v => $"'{v}'"))
        + (values.Count > MaxListed ? $" and {values.Count - MaxListed} more" : "");

    private static string Range(long? min, long? max) => (min, max) switch
    {
        ({ } low, { } high) when low == high => $"{low}",
        ({ } low, { } high) => $"{low} to {high}",
        ({ } low, null) => $"at least {low}",
        (null, { } high) => $"at most {high}",
        _ => "any number",
    };
}
