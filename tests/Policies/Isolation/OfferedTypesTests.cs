using Bleu.Infra.Policies.Isolation;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class OfferedTypesTests : RuleTests<OfferedTypes>
{
    private protected override Broken[] Breaks =>
    [
        new("the type is not offered by Bleu", Edit.Know(c => c with { Parameters = new([new("unavailableTypes", SampleStack.Value(new[] { "azure-native:redis:" }))]) })),
        new("the type is not offered by Azure operated by 21Vianet", Edit.Add("azure-native:cdn:Profile", "front", "{}"), Edit.Know(c => c with { Cloud = c.Clouds!.Get("azure-china") })),
    ];

    // A value that is not known yet is given as well.
    private protected override Edit[] Blur => [];

    private protected override string[] AlsoCaughtBy => ["DEP-002", "ISO-001", "ISO-004", "ISO-005", "ISO-006", "CRY-014", "SUP-001", "SUP-005", "RES-010"];
}
