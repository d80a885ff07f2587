using Bleu.Infra.Governance.Rendering;
using CsCheck;

namespace Bleu.Infra.Governance.Tests.Rendering;

public sealed class StableGuidTests
{
    // Computed independently: uuid5(NAMESPACE_URL, "a\nb\nc").
    [Fact]
    public void Of_KnownParts_IsTheNameBasedGuid() => Assert.Equal("f32cfaa2-f3f3-5566-ab09-c4bf6bab2105", StableGuid.Of("A", "b", "C"));

    [Fact]
    public void Of_AnyParts_IsOfVersionFiveAndDoesNotDependOnCase() => Gen.String[Gen.Char["abcXYZ/-"], 0, 40].Array[1, 4].Sample(parts =>
    {
        var guid = StableGuid.Of(parts);
        return guid == StableGuid.Of([.. parts.Select(p => p.ToUpperInvariant())]) && guid[14] == '5' && guid[19] is '8' or '9' or 'a' or 'b';
    });
}
