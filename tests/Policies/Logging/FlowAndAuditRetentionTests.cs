using Bleu.Infra.Policies.Logging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Logging;

public sealed class FlowAndAuditRetentionTests : RuleTests<FlowAndAuditRetention>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:FlowLog", "enabled", false, "enabled is false; it must be true"),
        Broken.By("network:FlowLog", "retentionPolicy.days", 30, "retentionPolicy.days is 30; it must be at least 90"),
        Broken.By("sql:ExtendedServerBlobAuditingPolicy", "state", "Disabled", "state is 'Disabled'; it must be 'Enabled'"),
    ];
}
