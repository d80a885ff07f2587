using Bleu.Infra.Workloads;

namespace Bleu.Infra.Components.Tests.Workloads;

public sealed class KubernetesVersionTests
{
    [Theory]
    [InlineData("1.36", true)]
    [InlineData("1.9", false)]
    [InlineData("1.36.2", false)]
    [InlineData("latest", false)]
    [InlineData("v1.36", false)]
    [InlineData("1.36\n", false)]
    public void IsMinor_IsAVersionWithoutAPatch(string text, bool expected) => Assert.Equal(expected, KubernetesVersion.IsMinor(text));

    [Fact]
    public void All_EveryVersion_IsSupportedLongerThanTheOneBefore()
    {
        Assert.All(KubernetesVersion.All, v => Assert.True(v.LongTermSupportEnds > v.SupportEnds));
        Assert.All(KubernetesVersion.All.Zip(KubernetesVersion.All.Skip(1)), p => Assert.True(p.First.SupportEnds < p.Second.SupportEnds && p.First.LongTermSupportEnds < p.Second.LongTermSupportEnds));
    }

    [Theory]
    [InlineData("1.35", "2027-03-31", false, true)]
    [InlineData("1.35", "2027-04-01", false, false)]
    [InlineData("1.35", "2027-04-01", true, true)]
    [InlineData("1.35", "2028-04-01", true, false)]
    public void IsSupported_HoldsToTheEndOfTheMonth(string version, string day, bool longTerm, bool expected) =>
        Assert.Equal(expected, KubernetesVersion.Find(version)?.IsSupported(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), longTerm));
}
