using Bleu.Infra.Naming;

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
}
