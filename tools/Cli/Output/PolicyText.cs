using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Reports;
using Bleu.Infra.Policies.Rules;

namespace Bleu.Infra.Cli.Output;

/// <summary>A report of policies for people: grouped by rule, each with what to do.</summary>
internal static class PolicyText
{
    private const int MostOfARule = 20;

    public static string Write(PolicyReport report, Ink ink)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var group in report.Open.GroupBy(f => (f.Rule, f.Outcome, f.Blocks)))
        {
            var info = group.Key.Rule.Info;
            text.WriteLine($"{Mark(group.Key.Outcome, group.Key.Blocks, ink)} {ink.Strong(info.Id)} {info.Title}  {ink.Faint($"{info.Severity.ToString().ToLowerInvariant()}{Clauses(info)}")}");
            foreach (var finding in group.Take(MostOfARule))
            {
                text.WriteLine($"    {PlainText.Line(finding.Stack)}: {PlainText.Line(finding.Subject)}");
                text.WriteLine($"        {PlainText.Line(finding.Message)}");
                if (finding.Remedy is { } remedy)
                {
                    text.WriteLine($"        {ink.Good("set")} {PlainText.Line(finding.Path)}: {PlainText.Line(remedy.ToString())}");
                }

                if (finding.Patch is { } patch)
                {
                    text.WriteLine($"        {ink.Good("patch")} {PlainText.Line(patch.ToString())}");
                }

                if (finding.Waiver is { } waiver)
                {
                    text.WriteLine($"        {ink.Faint(PlainText.Line($"waived until {waiver.Expires:yyyy-MM-dd} by {waiver.Owner}, {waiver.Ticket}: {waiver.Reason}"))}");
                }
            }

            if (group.Count() is > MostOfARule and var count)
            {
                text.WriteLine($"    and {count - MostOfARule} more");
            }

            if (group.Key.Outcome == Outcome.Fail)
            {
                text.WriteLine($"    {ink.Good("fix")} {info.Remediation}");
            }

            text.WriteLine();
        }

        foreach (var problem in report.Problems)
        {
            text.WriteLine(DiagnosticText.Of(problem, ink));
        }

        text.WriteLine($"{(report.Blocks ? ink.Bad("not kept") : ink.Good("kept"))}: {report.Summary}");
        return text.ToString();
    }

    private static string Mark(Outcome outcome, bool blocks, Ink ink) => outcome switch
    {
        Outcome.Error => ink.Bad("error"),
        Outcome.Fail when blocks => ink.Bad("fail"),
        Outcome.Fail => ink.Odd("advice"),
        Outcome.Undetermined when blocks => ink.Bad("undetermined"),
        Outcome.Undetermined => ink.Odd("undetermined"),
        _ => ink.Faint("waived"),
    };

    private static string Clauses(RuleInfo info) => info.Clauses.IsEmpty ? "" : $", SecNumCloud {string.Join(", ", info.Clauses)}";
}
