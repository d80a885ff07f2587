using Bleu.Infra.Policies.Facilities;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Facilities;

public sealed class PowerUsageTests : RuleTests<PowerUsage>
{
    private protected override Broken[] Breaks =>
    [
        new("the target of 'bleufrancecentral' is 1.5; it must stay below 1.3", Edit.Know(c => c with { Region = c.Region! with { Facilities = new() { Sites = c.Region.Facilities.Sites, PowerUsage = new() { Target = new(1.5m, false) } } } }, "other facts")),
    ];

    private protected override Edit[] Blur => [Edit.Know(c => c with { Region = c.Region! with { Facilities = new() { Sites = c.Region.Facilities.Sites } } }, "other facts")];
}
