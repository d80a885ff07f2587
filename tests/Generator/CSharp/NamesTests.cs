using Bleu.Infra.Generator.CSharp;

namespace Bleu.Infra.Generator.Tests.CSharp;

public sealed class NamesTests
{
    [Theory]
    [InlineData("vaultName", "VaultName")]
    [InlineData("$ref", "Ref")]
    [InlineData("x-ms-format", "Xmsformat")]
    [InlineData("x_kubernetes_list_type", "X_kubernetes_list_type")]
    [InlineData("publicIPAddress", "PublicIPAddress")]
    [InlineData("equals", "Equals")]
    public void Property_OfWireName_IsPascalCase(string wire, string expected)
    {
        Assert.Equal(expected, Names.Property(wire, "Owner"));
    }

    [Fact]
    public void Property_NamedLikeItsClass_GetsASuffix()
    {
        Assert.Equal("StatusValue", Names.Property("status", "Status"));
    }

    [Theory]
    [InlineData("namespace", "@namespace")]
    [InlineData("default", "@default")]
    [InlineData("$ref", "@ref")]
    [InlineData("value", "value")]
    [InlineData("record", "record")]
    public void Parameter_ThatIsAKeyword_IsEscaped(string wire, string expected)
    {
        Assert.Equal(expected, Names.Parameter(wire));
    }

    [Theory]
    [InlineData("Standard_LRS", "Standard_LRS")]
    [InlineData("EC-HSM", "EC_HSM")]
    [InlineData("RSA--HSM", "RSA_HSM")]
    [InlineData("None", "None")]
    [InlineData("all", "All")]
    [InlineData("*", "Kind_")]
    [InlineData("2020-01-01", "Kind_2020_01_01")]
    [InlineData("1.2", "Kind_1_2")]
    [InlineData("TLS 1.2", "TLS_1_2")]
    [InlineData("Equals", "EqualsValue")]
    [InlineData("", "Kind_")]
    public void EnumValue_OfAnyText_IsAnIdentifier(string text, string expected)
    {
        Assert.Equal(expected, Names.EnumValue(text, "Kind"));
    }
}
