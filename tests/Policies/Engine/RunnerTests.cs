using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Parameters;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Engine;

public sealed class RunnerTests
{
    [Fact]
    public void Rule_ThatThrows_IsAnErrorOfItselfAlone()
    {
        var runner = new PolicyRunner([new ThrowingRule(), PolicyCatalog.Find("NET-001")!]);
        var findings = runner.Run(SampleStack.Whole);
        var error = Assert.Single(findings, f => f.Outcome == Outcome.Error);
        Assert.True(error.Blocks);
        Assert.Equal(
            "BLEU8003: TST-001 azure-native:compute:Disk 'disk' could not be judged: InvalidOperationException. Report it with the resource's type; the other rules were judged.",
            PolicyDiagnostics.Error(error).ToString());
        Assert.Contains(findings, f => f is { Outcome: Outcome.Pass, Rule.Id: "NET-001" });
    }

    [Fact]
    public void Diagnostic_OfAFailure_SaysWhatToDo()
    {
        var failure = Judge.By("NET-001", Judge.Edited([Edit.Set("storage:StorageAccount", "publicNetworkAccess", "Enabled")])).First(f => f.Outcome == Outcome.Fail);
        Assert.Equal(
            "BLEU8001: NET-001 azure-native:storage:StorageAccount 'data' publicNetworkAccess is 'Enabled'; it must be 'Disabled' or 'SecuredByPerimeter'. Disable public network access and give the service a private endpoint.",
            PolicyDiagnostics.Broken(failure).ToString());
        Assert.Equal(DiagnosticSeverity.Error, PolicyDiagnostics.Broken(failure).Severity);
    }

    [Fact]
    public void Diagnostic_OfWhatIsNotKnown_SaysWhatToDo()
    {
        var open = Judge.By("CRY-013", Judge.Edited([Edit.Set("keyvault:Key", "properties.kty", PlanValue.NotKnown)])).First(f => f.Outcome == Outcome.Undetermined);
        Assert.Equal(
            "BLEU8002: CRY-013 azure-native:keyvault:Key 'data' properties.kty is not known yet; it must be 'RSA-HSM' or 'EC-HSM'. Give the value in the program, or judge the state after the deployment.",
            PolicyDiagnostics.Undetermined(open).ToString());
    }

    [Fact]
    public void Message_NeverShowsASecret()
    {
        var secret = new PlanSecret(new PlanText("Enabled-by-Hunter2"));
        var failure = Judge.By("NET-001", Judge.Edited([Edit.Set("storage:StorageAccount", "publicNetworkAccess", secret)])).First(f => f.Outcome == Outcome.Fail);
        Assert.Equal("publicNetworkAccess is a secret; it must be 'Disabled' or 'SecuredByPerimeter'", failure.Message);
    }

    [Fact]
    public void Message_BelowASecret_ShowsNothingOfIt()
    {
        var vault = Edit.Change("keyvault:Vault", r => r with { Inputs = r.Inputs.With([new("properties", new PlanSecret(SampleStack.Json("{\"publicNetworkAccess\": \"Hunter2\"}")))]) }, "is secret");
        var failure = Judge.By("NET-001", Judge.Edited([vault])).First(f => f.Outcome == Outcome.Fail);
        Assert.Equal("properties.publicNetworkAccess is a secret; it must be 'Disabled'", failure.Message);
    }

    [Fact]
    public void Baseline_HoldsTheRulesUpToItsMonth()
    {
        Assert.True(PolicyCatalog.Of(Baseline.Get("2026-11")).Length <= PolicyCatalog.Of(Baseline.Get("2027-02")).Length);
        Assert.Equal(PolicyCatalog.All.Where(r => r.Info.Since == "2026-11"), PolicyCatalog.Of(Baseline.Current));
    }

    [Fact]
    public void Baseline_ThatDoesNotExist_IsRefused() => Assert.Equal(
        "BLEU8009: baseline does not exist, got '2025-01'. Known: '2026-11', '2027-02'. Pin one of them.",
        Assert.Throws<DiagnosticException>(() => Baseline.Get("2025-01")).Message);

    [Fact]
    public void Parameter_OfTheWrongKind_IsRefused() => Assert.Equal(
        ["BLEU8013: parameter retentionDays has a value of the wrong kind or out of range. Allowed: a whole number from 183. Correct it under the key 'policy' of the stack's configuration."],
        ParameterCheck.Check([new("retentionDays", new PlanNumber(30)), new("requiredTags", SampleStack.Value(new[] { "cost" }))]).Select(d => d.ToString()));

    [Fact]
    public void Parameter_ThatIsUnknown_IsRefused() =>
        Assert.StartsWith("BLEU8013: parameter retention is not a parameter. Known: ", Assert.Single(ParameterCheck.Check([new("retention", new PlanNumber(30))])).ToString());

    private sealed class ThrowingRule() : ResourceRule(
        new("TST-001", Severity.Low, "A rule that cannot judge") { Rationale = "It is for this test.", Remediation = "None." },
        "compute:Disk")
    {
        public override void Judge(Judgement judgement)
        {
            judgement.Fail("diskName", "is reported before it throws");
            throw new InvalidOperationException("diskName is 'disk-secret'");
        }
    }
}
