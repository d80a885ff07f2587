using System.Globalization;
using System.Text;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Policies.Reports;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>The summary of a run for people: a line for each stack, or for each group where there are many.</summary>
internal static class SummaryText
{
    private const int MostStacks = 40;

    /// <summary>The summary as a table for a terminal.</summary>
    public static string Write(FleetSummary summary)
    {
        var text = new StringBuilder();
        text.Append(summary.Results.Length <= MostStacks
            ? Tables.Text(Headings(summary), summary.Results.Select(r => Row(summary, r)))
            : Tables.Text(["kind", "cloud", "region", "stacks", "whole", "not right", "resources", "median ms"], Groups(summary)));
        var bad = summary.Bad.ToList();
        if (summary.Results.Length > MostStacks && bad.Count > 0)
        {
            text.Append('\n').Append(Tables.Text(Headings(summary), bad.Take(MostStacks).Select(r => Row(summary, r))));
            text.Append(bad.Count > MostStacks ? $"and {bad.Count - MostStacks} more\n" : "");
        }

        foreach (var removed in summary.Selection.Removed)
        {
            text.Append($"removed: {removed}\n");
        }

        return text.Append($"\n{summary.Text}; {summary.Elapsed.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture)} s\n").ToString();
    }

    /// <summary>The summary as Markdown, short enough for a merge request.</summary>
    public static string Markdown(FleetSummary summary)
    {
        var text = new StringBuilder($"## {(summary.IsBad ? "Not right" : "All well")}: {summary.Command} of {summary.Text}\n");
        Table(text, "", ["kind", "cloud", "region", "stacks", "whole", "not right", "resources", "median ms"], Groups(summary));
        var bad = summary.Bad.ToList();
        Table(text, "Not right", Headings(summary), bad.Take(MostStacks).Select(r => Row(summary, r)));
        text.Append(bad.Count > MostStacks ? $"\nand {bad.Count - MostStacks} more\n" : "");
        Table(
            text,
            summary.Selection.Since is { } since ? $"Touched since {since}" : "",
            ["stack", "why"],
            summary.Results.Where(r => r.Why.Length > 0).Take(MostStacks).Select(r => (string[])[r.Stack, string.Join("; ", r.Why)]));
        foreach (var (result, error) in bad.Take(MostStacks).SelectMany(r => r.Errors.Select(e => (r, e))).Take(MostStacks))
        {
            text.Append($"\n- {MarkdownText.Cell(result.Stack)}: {MarkdownText.Cell(error.ToString())}");
        }

        return text.Append(bad.Count > 0 ? "\n" : "").ToString();
    }

    private static string[] Headings(FleetSummary summary) =>
        ["stack", "kind", "region", "plan", "resources", "ms", .. summary.Report is null ? (string[])[] : ["policies"], .. summary.Selection.Since is null ? (string[])[] : ["why"]];

    private static string[] Row(FleetSummary summary, StackResult result) =>
    [
        result.Stack,
        result.Kind ?? "not valid",
        result.Region ?? "",
        result.IsWhole ? "whole" : "none",
        Number(result.Resources),
        Number(result.Elapsed.TotalMilliseconds),
        .. summary.Report is null ? (string[])[] : [Policies(result)],
        .. summary.Selection.Since is null ? (string[])[] : [string.Join("; ", result.Why)],
    ];

    private static string Policies(StackResult result) => result.Policies is not { } counts
        ? ""
        : $"{(counts.Blocking > 0 ? $"{counts.Blocking} in the way, " : "")}{counts.Passed} passed, {counts.Failed} failed, {counts.Undetermined} undetermined, {counts.Waived} waived";

    private static IEnumerable<string[]> Groups(FleetSummary summary) => summary.Groups.Select(g => (string[])
    [
        g.Kind,
        g.Cloud,
        g.Region,
        Number(g.Results.Count),
        Number(g.Results.Count(r => r.IsWhole)),
        Number(g.Results.Count(r => r.IsBad)),
        Number(g.Results.Sum(r => r.Resources)),
        Number(g.Results.Select(r => r.Elapsed.TotalMilliseconds).Order().ElementAt(g.Results.Count / 2)),
    ]);

    private static void Table(StringBuilder text, string heading, string[] columns, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(r => $"| {string.Join(" | ", r.Select(MarkdownText.Cell))} |\n").ToList();
        if (lines.Count > 0)
        {
            text.Append(heading.Length > 0 ? $"\n### {MarkdownText.Cell(heading)}\n" : "").Append($"\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => " --- |"))}\n");
            lines.ForEach(l => text.Append(l));
        }
    }

    private static string Number(double value) => value.ToString("F0", CultureInfo.InvariantCulture);
}
