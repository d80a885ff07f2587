using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Reports;
using Bleu.Infra.Policies.Tests.Sample;
using Bleu.Infra.Policies.Waivers;

namespace Bleu.Infra.Policies.Tests.Reports;

/// <summary>A report with a finding of every kind: broken, waived, not known yet, with a patch, with hostile texts and a secret.</summary>
internal static class SampleReport
{
    public const string Hostile = "</td><script>alert(1)</script>{{rows}}|`\u001b[31m";
    public const string Secret = "Hunter2";

    public static PolicyReport Whole { get; } = Make();

    public static PolicyReport Make()
    {
        var stack = Judge.Edited([
            Edit.Set("storage:StorageAccount", "publicNetworkAccess", Hostile),
            Edit.Set("eventgrid:Topic", "publicNetworkAccess", "Enabled"),
            Edit.Set("keyvault:Key", "properties.kty", PlanValue.NotKnown),
            Edit.Set("eventgrid:Domain", "publicNetworkAccess", new PlanSecret(new PlanText(Secret))),
        ]);
        var waivers = WaiverFile.Read("""
            waivers:
              - rule: NET-001
                scope: urn:pulumi:sample::bleu-infra::azure-native:eventgrid:Topic::topic
                reason: The old sender cannot reach a private endpoint yet.
                owner: integration
                ticket: T-7
                granted: 2026-11-01
                expires: 2026-12-31
            """, "stacks/config/waivers/sample.yaml");
        var report = PolicyReport.Make(Baseline.Current, [stack], new Dictionary<string, WaiverFile> { [SampleStack.Name] = waivers }, SampleStack.Context.Today);
        return report with
        {
            Findings = [.. report.Findings.Select(f => f.Remedy is null ? f : f with { Patch = new("stacks/config/Pulumi.sample.yaml", "bleu-infra:store.publicNetworkAccess", Hostile, true, "Disabled") })],
        };
    }
}
