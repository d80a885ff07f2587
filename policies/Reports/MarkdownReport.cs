using System.Text;

namespace Bleu.Infra.Policies.Reports;

/// <summary>A report as Markdown, short enough for a merge request.</summary>
internal static class MarkdownReport
{
    private const int MostRows = 200;

    public static string Write(PolicyReport report)
    {
        var text = new StringBuilder();
        text.Append($"## Policies: {(report.Blocks ? "not kept" : "kept")}\n\n{report.Summary}.\n");
        Table(text, "What stands in the way", report.Open.Where(f => f.Blocks).ToList(), f => f.Rule.Info.Remediation);
        Table(text, "Advice", report.Open.Where(f => !f.Blocks && f.Outcome == Outcome.Fail).ToList(), f => f.Rule.Info.Remediation);
        Table(text, "Not known yet", report.Open.Where(f => !f.Blocks && f.Outcome == Outcome.Undetermined).ToList(), _ => "a run on real values decides");
        Table(text, "Waived", report.Open.Where(f => f.Outcome == Outcome.Waived).ToList(), f => $"{f.Waiver?.Reason} ({f.Waiver?.Owner}, {f.Waiver?.Ticket}, until {f.Waiver?.Expires:yyyy-MM-dd})");
        if (report.Findings.Select(f => f.Patch).OfType<ConfigurationPatch>().Distinct().ToList() is { Count: > 0 } patches)
        {
            text.Append("\n### Changes of configuration that mend\n\n");
            foreach (var patch in patches)
            {
                text.Append($"- {MarkdownText.Cell(patch.ToString())}\n");
            }
        }

        if (report.Problems.Length > 0)
        {
            text.Append("\n### Waivers that are not well\n\n");
            foreach (var problem in report.Problems)
            {
                text.Append($"- {MarkdownText.Cell(problem.ToString())}\n");
            }
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, string heading, List<Finding> findings, Func<Finding, string> last)
    {
        if (findings.Count == 0)
        {
            return;
        }

        text.Append($"\n### {heading}\n\n| Rule | Severity | Stack | Resource | Finding | What to do |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var finding in findings.Take(MostRows))
        {
            text.Append($"| {finding.Rule.Id} | {finding.Rule.Info.Severity.ToString().ToLowerInvariant()} | {MarkdownText.Cell(finding.Stack)} | {MarkdownText.Cell(finding.Subject)} | {MarkdownText.Cell(finding.Message)} | {MarkdownText.Cell(last(finding))} |\n");
        }

        if (findings.Count > MostRows)
        {
            text.Append($"\nand {findings.Count - MostRows} more\n");
        }
    }
}
