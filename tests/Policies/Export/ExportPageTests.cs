using System.Text;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Export;
using Bleu.Infra.Policies.Tests.Pages;

namespace Bleu.Infra.Policies.Tests.Export;

/// <summary><c>docs/policies/exports.md</c> says of every rule which platform holds it, and why another does not.</summary>
public sealed class ExportPageTests
{
    [Fact]
    public void Page_SaysOfEveryRuleWhoHoldsIt()
    {
        var newest = Baseline.All[^1];
        var azure = PolicyExports.Of("azure", newest).ToDictionary(r => r.Rule.Id, r => r.Reason);
        var kubernetes = PolicyExports.Of("kubernetes", newest).ToDictionary(r => r.Rule.Id, r => r.Reason);
        var text = new StringBuilder(
            $"""
            # Exports

            What goes around the deployment is held by the platforms themselves: `./bleu policy export azure --output DIR` writes
            definitions of Azure Policy and one initiative a baseline, in the format of policy libraries, and `./bleu policy export
            kubernetes --output DIR` writes admission policies. A stack after the platform gives parameters their defaults. Tests hold both
            forms to the verdicts of the rules, on the samples and on every way in which a rule is broken.

            Azure Policy holds {azure.Values.Count(r => r.Length == 0)} of {azure.Count} rules, admission {kubernetes.Values.Count(r => r.Length == 0)}. The last column names what
            stands for the rule in the library of the platform, which also looks for other resources and mends some.

            | Rule | Azure Policy | Admission | In the platform's library |
            | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var rule in PolicyCatalog.All)
        {
            text.Append($"| [{rule.Id}]({rule.Id}.md) | {Cell(azure[rule.Id])} | {Cell(kubernetes[rule.Id])} | {string.Join(", ", InLibrary(rule.Id))} |\n");
        }

        PageFile.Verify("exports.md", text.ToString());
    }

    private static string Cell(string reason) => reason.Length == 0 ? "yes" : $"no: {reason}";

    private static IEnumerable<string> InLibrary(string rule) => LibraryReader.Embedded.Definitions.Values
        .Where(d => d.Metadata.TryGetProperty("rules", out var rules) && rules.EnumerateArray().Any(r => r.GetString() == rule))
        .Select(d => $"`{d.Name}`");
}
