using Bleu.Infra.Policies.Facilities;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Facilities;

public sealed class PairedRegionsTests : RuleTests<PairedRegions>
{
    private protected override Broken[] Breaks =>
    [
        new("'bleufrancecentral' has no paired region in Bleu", Edit.Know(c => c with { Region = c.Region! with { Pair = "elsewhere" } }, "other facts")),
    ];

    private protected override Edit[] Blur => [Edit.Know(c => c with { Region = null }, "other facts")];

    private protected override string[] AlsoCaughtBy => ["RES-001", "RES-004", "RES-005", "RES-006", "RES-010"];
}
