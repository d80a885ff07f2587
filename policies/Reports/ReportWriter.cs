using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bleu.Infra.Policies.Reports;

/// <summary>Reports in the forms that other tools read.</summary>
public static class ReportWriter
{
    /// <summary>The forms, besides that for a terminal.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["json", "sarif", "junit", "markdown", "html", "oscal"];

    /// <summary>A report in a form.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">The form: <c>json</c>, <c>sarif</c>, <c>junit</c>, <c>markdown</c>, <c>html</c> or <c>oscal</c>.</param>
    /// <exception cref="ArgumentException">There is no such form.</exception>
    public static string Write(PolicyReport report, string format) => format switch
    {
        "json" => Json(writer => JsonReport.Write(writer, report)),
        "sarif" => Json(writer => SarifReport.Write(writer, report)),
        "oscal" => Json(writer => OscalReport.Write(writer, report)),
        "junit" => JUnitReport.Write(report),
        "markdown" => MarkdownReport.Write(report),
        "html" => HtmlReport.Write(report),
        _ => throw new ArgumentException($"'{format}' is not a form of report.", nameof(format)),
    };

    /// <summary>An outcome as reports name it.</summary>
    internal static string Name(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "pass",
        Outcome.Fail => "fail",
        Outcome.NotApplicable => "notApplicable",
        Outcome.Undetermined => "undetermined",
        Outcome.Waived => "waived",
        _ => "error",
    };

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
