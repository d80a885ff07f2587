using System.Globalization;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Facilities;

/// <summary>What can be wrong with facilities, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class FacilityDiagnostics
{
    public static Diagnostic SiteAbroad(string subject, string got, string country) =>
        new("BLEU1151", subject, "is outside the country that the cloud keeps its data in")
        {
            Got = got,
            Allowed = $"Allowed: '{country}'",
            Fix = "Choose a region whose sites all lie there",
        };

    public static Diagnostic NoPair(string subject, string region, string[] others) =>
        new("BLEU1152", subject, "has no paired region in its cloud")
        {
            Got = region,
            Allowed = others.Length == 0 ? "Allowed: no other region of the cloud is known" : "Allowed: " + Suggestions.Quoted(others),
            Fix = "Say which in the cloud's profile, 'regions[].pair' of stacks/config/clouds/<cloud>.json",
        };

    public static Diagnostic PueTooHigh(string subject, PueTarget got, decimal limit) =>
        new("BLEU1153", subject, "is not below the cloud's limit of power-usage effectiveness")
        {
            Got = got.ToString(),
            Allowed = $"Allowed: below {Number(limit)}",
            Fix = "Choose a region whose data centres aim lower",
        };

    public static Diagnostic MeasuredWithoutDate(string subject, decimal got) =>
        new("BLEU1154", subject, "is a measurement without its date")
        {
            Got = Number(got),
            Allowed = "Wanted: the last day of the year that was measured",
            Fix = "Add 'pueMeasuredOn'",
        };

    public static Diagnostic MeasuredAboveTarget(string subject, decimal got, PueTarget target) =>
        new("BLEU1164", subject, "was measured above its target")
        {
            Severity = DiagnosticSeverity.Warning,
            Got = Number(got),
            Allowed = $"Target: {target}",
            Fix = "Ask the operator for the cause and the plan",
        };

    public static Diagnostic CertificationExpired(string subject, string scheme, DateOnly end) =>
        new("BLEU1165", subject, $"names a certification that has run out: {scheme}")
        {
            Severity = DiagnosticSeverity.Warning,
            Got = end.ToString("O", CultureInfo.InvariantCulture),
            Allowed = "Wanted: a day that is still to come",
            Fix = "Enter the renewed certification, or set its state to 'withdrawn'",
        };

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
