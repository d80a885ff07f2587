using Bleu.Infra.Clouds;
using Bleu.Infra.Policies;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Rules;

namespace LandingZone.Tests;

/// <summary>
/// The sovereign policies by which data could leave the client, the cloud or the country. The pipeline judges by all of them, with
/// what it knows of the deployment besides.
/// </summary>
public sealed class PolicyTests
{
    [Fact]
    public async Task LandingZone_BreaksNoCriticalPolicy()
    {
        var plan = await DevStack.PlanAsync();
        var stack = PlanInput.Read(plan, new PolicyContext { Cloud = DevStack.Cloud, Clouds = new CloudCatalog(), Region = DevStack.Region });
        var rules = PolicyCatalog.Of(Baseline.Current).Where(rule => rule.Info.Severity == Severity.Critical);
        var findings = new PolicyRunner(rules).Run(stack);

        Assert.NotEmpty(findings);
        Assert.Empty(findings.Where(finding => finding.Outcome == Outcome.Fail).Select(finding => $"{finding.Rule.Id} {finding.Subject}: {finding.Message}"));
    }
}
