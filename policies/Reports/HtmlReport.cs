using System.Net;
using System.Text;

namespace Bleu.Infra.Policies.Reports;

/// <summary>A report as one page that needs nothing else: light and dark, searchable.</summary>
internal static class HtmlReport
{
    private static readonly Outcome[] Order = [Outcome.Error, Outcome.Fail, Outcome.Undetermined, Outcome.Waived, Outcome.Pass, Outcome.NotApplicable];

    public static string Write(PolicyReport report)
    {
        var rows = new StringBuilder();
        foreach (var finding in report.Open.Concat(report.Findings.Where(f => f.Outcome is Outcome.Pass or Outcome.NotApplicable).OrderBy(f => f.Rule.Id, StringComparer.Ordinal)))
        {
            Row(rows, finding);
        }

        // Only the template is searched for its places, never what was put into them.
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["summary"] = Text(report.Summary + "."),
            ["problems"] = report.Problems.Length == 0 ? "" : $"<ul class=\"problems\">{string.Concat(report.Problems.Select(p => $"<li>{Text(p.ToString())}</li>"))}</ul>",
            ["counts"] = string.Concat(Order.Where(o => report.Count(o) > 0).Select(o => Count(report, o))),
            ["stacks"] = string.Concat(report.Stacks.Select(s => $"<option>{Text(s)}</option>")),
            ["rows"] = rows.ToString(),
        };
        var page = new StringBuilder();
        var template = Template().AsSpan();
        while (template.IndexOf("{{") is var open and >= 0)
        {
            var close = template.IndexOf("}}");
            page.Append(template[..open]).Append(parts[template[(open + 2)..close].ToString()]);
            template = template[(close + 2)..];
        }

        return page.Append(template).ToString().ReplaceLineEndings("\n");
    }

    private static string Count(PolicyReport report, Outcome outcome)
    {
        var name = ReportWriter.Name(outcome);
        var isShown = outcome is not (Outcome.Pass or Outcome.NotApplicable) ? "true" : "false";
        return $"<button data-outcome=\"{name}\" aria-pressed=\"{isShown}\"><b class=\"{name}\">{report.Count(outcome)}</b>{Word(outcome)}</button>";
    }

    private static void Row(StringBuilder rows, Finding finding)
    {
        var info = finding.Rule.Info;
        var name = ReportWriter.Name(finding.Outcome);
        var severity = info.Severity.ToString().ToLowerInvariant();
        var last = finding.Waiver is { } waiver
            ? $"<small>{Text($"{waiver.Reason} ({waiver.Owner}, {waiver.Ticket}, until {waiver.Expires:yyyy-MM-dd})")}</small>"
            : finding.Outcome is Outcome.Fail ? $"<small>{Text(info.Remediation)}</small>{(finding.Remedy is { } remedy ? $"<small>set {Text(finding.Path)}: {Text(remedy.ToString())}</small>" : "")}" : "";
        last += finding.Patch is { } patch ? $"<small>{Text(patch.ToString())}</small>" : "";
        rows.Append($"<tr data-outcome=\"{name}\" data-stack=\"{Text(finding.Stack)}\" data-severity=\"{severity}\">")
            .Append($"<td class=\"mark {name}\">{Word(finding.Outcome)}{(finding.Blocks ? " ■" : "")}<small>{severity}</small></td>")
            .Append($"<td class=\"rule\">{finding.Rule.Id}<small>{Text(string.Join(", ", info.Clauses))}</small></td>")
            .Append($"<td>{Text(finding.Subject)}<small>{Text(finding.Urn)}</small></td>")
            .Append($"<td>{Text(finding.Message.Length == 0 ? info.Title : finding.Message)}{last}</td></tr>\n");
    }

    private static string Word(Outcome outcome) => outcome == Outcome.NotApplicable ? "not applicable" : ReportWriter.Name(outcome);

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Template()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("report.html") ?? throw new InvalidOperationException("report.html is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
