using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Clouds.Tests;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("blue", "bleu")]
    [InlineData("BLEU", "bleu")]
    [InlineData("dellos", "delos")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void Nearest_Word_IsTheSlipOrNothing(string word, string? expected) =>
        Assert.Equal(expected, Suggestions.Nearest(word, ["bleu", "delos", "azure-public"]));

    [Fact]
    public void Nearest_OfAVeryLongWord_IsNothing() => Assert.Null(Suggestions.Nearest(new string('a', 100_000), ["bleu"]));
}
