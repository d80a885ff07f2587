using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Residency;

public sealed class GlobalLocationTests : RuleTests<GlobalLocation>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "location", "global", "location is 'global'; it must be a region, because this type has one"),
    ];

    // A value that is not known yet is given as well.
    private protected override Edit[] Blur => [];

    private protected override string[] AlsoCaughtBy => ["RES-009"];
}
