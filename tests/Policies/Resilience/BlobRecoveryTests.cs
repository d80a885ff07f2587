using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class BlobRecoveryTests : RuleTests<BlobRecovery>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:BlobServiceProperties", "isVersioningEnabled", false, "isVersioningEnabled is false; it must be true"),
        Broken.By("storage:BlobServiceProperties", "deleteRetentionPolicy.enabled", null, "deleteRetentionPolicy.enabled is absent; it must be true"),
        Broken.By("storage:BlobServiceProperties", "containerDeleteRetentionPolicy.days", 1, "containerDeleteRetentionPolicy.days is 1; it must be at least 7"),
    ];

    private protected override string[] AlsoCaughtBy => ["LOG-006"];
}
