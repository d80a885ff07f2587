using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Residency;

public sealed class CrossTenantReplicationTests : RuleTests<CrossTenantReplication>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "allowCrossTenantReplication", true, "allowCrossTenantReplication is true; it must be false"),
        Broken.By("storage:StorageAccount", "allowCrossTenantReplication", null, "allowCrossTenantReplication is absent; it must be false"),
    ];
}
