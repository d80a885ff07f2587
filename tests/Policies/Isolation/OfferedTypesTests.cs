using Bleu.Infra.Clouds;
using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class OfferedTypesTests : RuleTests<OfferedTypes>
{
    private protected override Broken[] Breaks =>
    [
        new("the type is not offered by Bleu", Edit.Know(c => c with { Parameters = new([new("unavailableTypes", SampleStack.Value(new[] { "azure-native:redis:" }))]) })),
        new("the type is not offered by Bleu", Edit.Add("azure-native:cdn:Profile", "front", "{}"), Edit.Know(c => c with { Cloud = c.Cloud! with { Unavailable = [new("Azure Front Door", Confidence.High, "a test")] } })),
    ];

    // A value that is not known yet is given as well.
    private protected override Edit[] Blur => [];
}
