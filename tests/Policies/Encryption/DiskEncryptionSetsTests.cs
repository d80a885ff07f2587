using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class DiskEncryptionSetsTests : RuleTests<DiskEncryptionSets>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("compute:DiskEncryptionSet", "encryptionType", "EncryptionAtRestWithCustomerKey", "encryptionType is 'EncryptionAtRestWithCustomerKey'; it must be 'EncryptionAtRestWithPlatformAndCustomerKeys' or 'ConfidentialVmEncryptedWithCustomerKey'"),
        Broken.By("compute:DiskEncryptionSet", "rotationToLatestKeyVersionEnabled", false, "rotationToLatestKeyVersionEnabled is false; it must be true"),
    ];
}
