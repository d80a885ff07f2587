using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class NoSharedKeysTests : RuleTests<NoSharedKeys>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "allowSharedKeyAccess", true, "allowSharedKeyAccess is true; it must be false"),
        Broken.By("storage:StorageAccount", "isLocalUserEnabled", null, "isLocalUserEnabled is absent; it must be false"),
    ];
}
