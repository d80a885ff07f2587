using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class InfrastructureEncryptionTests : RuleTests<InfrastructureEncryption>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "encryption.requireInfrastructureEncryption", false, "encryption.requireInfrastructureEncryption is false; it must be true"),
        Broken.By("storage:StorageAccount", "encryption.requireInfrastructureEncryption", null, "encryption.requireInfrastructureEncryption is absent; it must be true"),
    ];
}
