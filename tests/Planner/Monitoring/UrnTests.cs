using Bleu.Infra.Planner.Monitoring;

namespace Bleu.Infra.Planner.Tests.Monitoring;

public sealed class UrnTests
{
    private const string Root = "urn:pulumi:prod::shop::pulumi:pulumi:Stack::shop-prod";

    [Fact]
    public void Form_WithoutParent_IsTypeAndName() =>
        Assert.Equal(Root, Urns.Form("prod", "shop", "", Urns.StackType, "shop-prod"));

    [Fact]
    public void Form_BelowTheStack_LeavesTheStackOut() =>
        Assert.Equal("urn:pulumi:prod::shop::a:b:C::name", Urns.Form("prod", "shop", Root, "a:b:C", "name"));

    [Fact]
    public void Form_BelowComponents_NamesEveryType()
    {
        var outer = Urns.Form("prod", "shop", Root, "a:b:Outer", "outer");
        var inner = Urns.Form("prod", "shop", outer, "a:b:Inner", "inner");

        Assert.Equal(
            "urn:pulumi:prod::shop::a:b:Outer$a:b:Inner$d:e:F::leaf",
            Urns.Form("prod", "shop", inner, "d:e:F", "leaf"));
    }

    [Fact]
    public void QualifiedType_NameWithColons_IsStillTheType() =>
        Assert.Equal("a:b:C", Urns.QualifiedType("urn:pulumi:prod::shop::a:b:C::my::odd::name"));

    [Fact]
    public void OfReference_UrnAndId_IsTheUrn() =>
        Assert.Equal("urn:pulumi:s::p::pulumi:providers:x::n", Urns.OfReference("urn:pulumi:s::p::pulumi:providers:x::n::some-id"));
}
