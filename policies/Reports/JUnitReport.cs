using System.Globalization;
using System.Text;
using System.Xml;

namespace Bleu.Infra.Policies.Reports;

/// <summary>A report as JUnit XML: one suite a stack, one case a rule and resource.</summary>
internal static class JUnitReport
{
    public static string Write(PolicyReport report)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            var all = report.Findings.Where(f => f.Outcome != Outcome.NotApplicable).ToLookup(f => f.Stack);
            writer.WriteStartElement("testsuites");
            Counts(writer, report.Findings.Where(f => f.Outcome != Outcome.NotApplicable));
            foreach (var stack in report.Stacks)
            {
                writer.WriteStartElement("testsuite");
                writer.WriteAttributeString("name", stack);
                Counts(writer, all[stack]);
                foreach (var finding in all[stack])
                {
                    Case(writer, finding);
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void Counts(XmlWriter writer, IEnumerable<Finding> findings)
    {
        var list = findings.ToList();
        writer.WriteAttributeString("tests", Number(list.Count));
        writer.WriteAttributeString("failures", Number(list.Count(f => f.Outcome != Outcome.Error && f.Blocks)));
        writer.WriteAttributeString("errors", Number(list.Count(f => f.Outcome == Outcome.Error)));
        writer.WriteAttributeString("skipped", Number(list.Count(IsSkipped)));
    }

    private static void Case(XmlWriter writer, Finding finding)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("classname", finding.Rule.Id);
        writer.WriteAttributeString("name", Clean(finding.Path.Length == 0 ? finding.Urn : $"{finding.Urn}#{finding.Path}"));
        writer.WriteAttributeString("time", "0");
        if (finding.Outcome == Outcome.Error)
        {
            Said(writer, "error", finding.Message, finding.Rule.Info.Remediation);
        }
        else if (finding.Blocks)
        {
            Said(writer, "failure", finding.Message, finding.Rule.Info.Remediation + (finding.Patch is { } patch ? $"\n{patch}" : ""));
        }
        else if (IsSkipped(finding))
        {
            var why = finding.Waiver is { } waiver ? $"waived until {waiver.Expires:yyyy-MM-dd} by {waiver.Owner}, {waiver.Ticket}: {waiver.Reason}" : $"{ReportWriter.Name(finding.Outcome)}: {finding.Message}";
            Said(writer, "skipped", why, null);
        }

        writer.WriteEndElement();
    }

    // What is waived, advised or not known yet neither passes nor fails.
    private static bool IsSkipped(Finding finding) => !finding.Blocks && finding.Outcome is Outcome.Waived or Outcome.Undetermined or Outcome.Fail && !finding.Blocks;

    private static void Said(XmlWriter writer, string element, string message, string? text)
    {
        writer.WriteStartElement(element);
        writer.WriteAttributeString("message", Clean(message));
        if (text is not null)
        {
            writer.WriteString(Clean(text));
        }

        writer.WriteEndElement();
    }

    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
