using Bleu.Infra.Naming;
using CsCheck;

namespace Bleu.Infra.Components.Tests.Identity;

public sealed class NamedGuidTests
{
    // The example of version 5 in RFC 9562, appendix A.4, and two that every implementation of RFC 4122 yields.
    [Theory]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2")]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d")]
    [InlineData("6ba7b811-9dad-11d1-80b4-00c04fd430c8", "http://www.example.com/", "fcde3c85-2270-590f-9e7c-ee003d65e0e2")]
    public void Of_NameInASpace_YieldsTheGuidOfTheStandard(string space, string name, string expected) =>
        Assert.Equal(expected, NamedGuid.Of(new(space), name).ToString());

    [Fact]
    public void OfIds_OtherCase_YieldsTheSame() =>
        Assert.Equal(NamedGuid.OfIds("/Subscriptions/A", "B"), NamedGuid.OfIds("/subscriptions/a", "b"));

    [Fact]
    public void OfIds_PartsThatWouldRunTogether_YieldOthers() =>
        Assert.NotEqual(NamedGuid.OfIds("ab", "c"), NamedGuid.OfIds("a", "bc"));

    // Computed independently: uuid5(NAMESPACE_URL, "a\nb\nc").
    [Fact]
    public void OfIds_KnownParts_IsTheNameBasedGuid() => Assert.Equal("f32cfaa2-f3f3-5566-ab09-c4bf6bab2105", NamedGuid.OfIds("A", "b", "C"));

    [Fact]
    public void OfIds_AnyParts_IsOfVersionFiveAndDoesNotDependOnCase() => Gen.String[Gen.Char["abcXYZ/-"], 0, 40].Array[1, 4].Sample(parts =>
    {
        var guid = NamedGuid.OfIds(parts);
        return guid == NamedGuid.OfIds([.. parts.Select(p => p.ToUpperInvariant())]) && guid[14] == '5' && guid[19] is '8' or '9' or 'a' or 'b';
    });
}
