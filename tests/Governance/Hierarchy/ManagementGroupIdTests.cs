using Bleu.Infra.Governance.Hierarchy;
using CsCheck;

namespace Bleu.Infra.Governance.Tests.Hierarchy;

public sealed class ManagementGroupIdTests
{
    private const string Allowed = "abcXYZ019-_.()";

    [Theory]
    [InlineData("corp")]
    [InlineData("confidential_corp")]
    [InlineData("1.(a)_b-c")]
    [InlineData("/providers/Microsoft.Management/managementGroups/corp")]
    public void TryParse_Id_IsTaken(string text) => Assert.True(ManagementGroupId.TryParse(text, out _, out _));

    [Theory]
    [InlineData(null, "has 0 characters, allowed are 1 to 90")]
    [InlineData("", "has 0 characters, allowed are 1 to 90")]
    [InlineData("-corp", "does not begin with a letter or a digit")]
    [InlineData("corp.", "ends in a period")]
    [InlineData("co rp", "has a character other than letters, digits, '-', '_', '.', '(' and ')'")]
    [InlineData("côrp", "has a character other than letters, digits, '-', '_', '.', '(' and ')'")]
    [InlineData("a/b", "has a character other than letters, digits, '-', '_', '.', '(' and ')'")]
    public void TryParse_Other_SaysWhy(string? text, string problem)
    {
        Assert.False(ManagementGroupId.TryParse(text, out _, out var found));
        Assert.Equal(problem, found);
    }

    [Fact]
    public void TryParse_Length_EndsAtNinety()
    {
        Assert.True(ManagementGroupId.TryParse(new('a', 90), out _, out _));
        Assert.False(ManagementGroupId.TryParse(new('a', 91), out _, out var problem));
        Assert.Equal("has 91 characters, allowed are 1 to 90", problem);
    }

    [Fact]
    public void Equality_DoesNotDependOnCase() => Gen.String[Gen.Char[Allowed], 1, 90].Where(t => ManagementGroupId.TryParse(t, out _, out _)).Sample(text =>
    {
        var (upper, lower) = (ManagementGroupId.Parse(text.ToUpperInvariant()), ManagementGroupId.Parse(text.ToLowerInvariant()));
        return upper == lower && upper.GetHashCode() == lower.GetHashCode() && upper.CompareTo(lower) == 0 && ManagementGroupId.Parse(upper.ResourceId) == lower;
    });

    [Fact]
    public void Parse_Other_Throws() => Assert.Throws<FormatException>(() => ManagementGroupId.Parse("a b"));
}
