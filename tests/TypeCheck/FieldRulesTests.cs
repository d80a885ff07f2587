using Bleu.Infra.TypeCheck.Kubernetes;
using Bleu.Infra.TypeCheck.Schemas;
using CsCheck;

namespace Bleu.Infra.TypeCheck.Tests;

public sealed class FieldRulesTests
{
    [Fact]
    public void Rule_OfEveryLine_IsOfAFieldOfTheSchema() =>
        Assert.All(FieldRules.All, r => Assert.True(
            (PackageSchema.Kubernetes.Type(r.Key.Token) ?? PackageSchema.Kubernetes.Resource(r.Key.Token))?.Properties.ContainsKey(r.Key.Property) == true,
            $"{r.Key.Token}.{r.Key.Property} is not in the schema."));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("500m", 0.5)]
    [InlineData("2Gi", 2147483648)]
    [InlineData("1k", 1000)]
    [InlineData("1Ki", 1024)]
    [InlineData("1.5M", 1500000)]
    [InlineData("1e3", 1000)]
    [InlineData("12E", 12e18)]
    [InlineData(".5", 0.5)]
    [InlineData("100u", 1e-4)]
    public void Quantity_ThatIsOne_AmountsTo(string text, double amount) => Assert.Equal(amount, Syntax.Quantity(text) ?? -1, amount * 1e-9);

    [Theory]
    [InlineData("")]
    [InlineData("1 Gi")]
    [InlineData("128MB")]
    [InlineData("1Kib")]
    [InlineData("1K")]
    [InlineData("Gi")]
    [InlineData("1\n")]
    [InlineData("--1")]
    public void Quantity_ThatIsNone_IsNothing(string text) => Assert.Null(Syntax.Quantity(text));

    [Fact]
    public void Label_OfAnyText_IsOneOnlyWithinItsForm() =>
        Gen.String[Gen.Char["abz019-.A_\n"], 0, 70].Sample(text =>
            Syntax.IsLabel(text) == (text.Length is > 0 and <= 63
                && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && text[0] != '-' && text[^1] != '-'));

    [Theory]
    [InlineData("app", true)]
    [InlineData("app.kubernetes.io/name", true)]
    [InlineData("a/b/c", false)]
    [InlineData("/name", false)]
    [InlineData("Example.org/name", false)]
    [InlineData("name-", false)]
    [InlineData("", false)]
    public void Key_OfALabel_HasItsForm(string text, bool isKey) => Assert.Equal(isKey, Syntax.IsKey(text));
}
