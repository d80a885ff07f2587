using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class NodeHostEncryptionTests : RuleTests<NodeHostEncryption>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "agentPoolProfiles[0].enableEncryptionAtHost", false, "agentPoolProfiles[0].enableEncryptionAtHost is false; it must be true"),
        Broken.By("containerservice:AgentPool", "enableEncryptionAtHost", null, "enableEncryptionAtHost is absent; it must be true"),
    ];
}
