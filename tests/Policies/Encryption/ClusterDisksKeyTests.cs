using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class ClusterDisksKeyTests : RuleTests<ClusterDisksKey>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "diskEncryptionSetID", null, "diskEncryptionSetID is absent; it must be set"),
    ];

    // A value that is not known yet is given as well.
    private protected override Edit[] Blur => [];
}
