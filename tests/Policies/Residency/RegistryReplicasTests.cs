using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Residency;

public sealed class RegistryReplicasTests : RuleTests<RegistryReplicas>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerregistry:Replication", "location", "elsewhere", "location is 'elsewhere'; it must be an allowed region (bleufrancecentral, bleufrancesouth)"),
    ];

    private protected override string[] AlsoCaughtBy => ["RES-001", "RES-003"];
}
