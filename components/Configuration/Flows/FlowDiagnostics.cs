using System.Globalization;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Flows;

/// <summary>What can be wrong with flows, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class FlowDiagnostics
{
    public static Diagnostic Duplicate(SourceLocation? place, string key, string flow, string earlier) =>
        new("BLEU1103", key, $"says the same as the flow '{earlier}'") { Location = place, Got = flow, Fix = "Keep one of the two" };

    public static Diagnostic Shadowed(SourceLocation? place, string key, string flow, string wider) =>
        new("BLEU1104", key, $"lets nothing pass that the wider flow '{wider}' does not let pass already")
        {
            Severity = DiagnosticSeverity.Warning,
            Location = place,
            Got = flow,
            Fix = "Remove it, or narrow the wider one",
        };

    public static Diagnostic TooBroad(SourceLocation? place, string key, string flow, string breadth) =>
        new("BLEU1105", key, $"lets more pass than one purpose can need: it {breadth}")
        {
            Severity = DiagnosticSeverity.Warning,
            Location = place,
            Got = flow,
            Fix = "Narrow it to what its justification says, in several lines if need be",
        };

    public static Diagnostic Overdue(SourceLocation? place, string key, string flow, string owner, DateOnly? reviewBy) =>
        new("BLEU1106", key, "was to be looked at again and was not")
        {
            Severity = DiagnosticSeverity.Warning,
            Location = place,
            Got = $"{flow}, {Day(reviewBy)}",
            Allowed = $"Its owner is {owner}",
            Fix = "Remove it, or confirm its justification and set reviewBy to a day within a year",
        };

    public static Diagnostic PutOff(SourceLocation? place, string key, string flow, DateOnly? reviewBy, DateOnly today) =>
        new("BLEU1107", key, "puts its review off for more than a year")
        {
            Severity = DiagnosticSeverity.Warning,
            Location = place,
            Got = $"{flow}, {Day(reviewBy)}",
            Allowed = $"Allowed: up to {Day(today.AddDays(366))}",
            Fix = "Choose an earlier day: SecNumCloud 13.1.b asks for a review every year",
        };

    private static string Day(DateOnly? day) => day?.ToString(FlowShapes.DateFormat, CultureInfo.InvariantCulture) ?? "";
}
