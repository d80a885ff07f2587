using Bleu.Infra.Facilities;

namespace Bleu.Infra.Clouds.Tests.Facilities;

public sealed class PueTargetTests
{
    [Theory]
    [InlineData("1.25")]
    [InlineData("<1.3")]
    [InlineData("1")]
    [InlineData("5.0")]
    public void TryParse_Ratio_IsReadAndWrittenAlike(string text)
    {
        Assert.True(PueTarget.TryParse(text, out var target));
        Assert.Equal(text, target.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("0.99")]
    [InlineData("5.1")]
    [InlineData("1,3")]
    [InlineData(">1.3")]
    [InlineData("<<1.3")]
    [InlineData("-1.3")]
    [InlineData("1e0")]
    [InlineData("1.30000")]
    [InlineData(" 1.3")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(PueTarget.TryParse(text, out _));
}
