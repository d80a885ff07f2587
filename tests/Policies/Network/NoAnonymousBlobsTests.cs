using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class NoAnonymousBlobsTests : RuleTests<NoAnonymousBlobs>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "allowBlobPublicAccess", true, "allowBlobPublicAccess is true; it must be false"),
        Broken.By("storage:BlobContainer", "publicAccess", "Blob", "publicAccess is 'Blob'; it must be 'None', or be left out"),
    ];
}
