using Bleu.Infra.Policies.Facilities;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Facilities;

public sealed class SitesInCountryTests : RuleTests<SitesInCountry>
{
    private protected override Broken[] Breaks =>
    [
        new("the site 'far' of 'bleufrancecentral' lies in XX; it must lie in FR", Edit.Know(c => c with { Region = c.Region! with { Facilities = new() { Sites = [new("far", "Elsewhere", "XX")] } } }, "other facts")),
    ];

    private protected override Edit[] Blur => [Edit.Know(c => c with { Region = c.Region! with { Facilities = new() } }, "other facts")];
}
