using Bleu.Infra.Connectivity.Parts;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Connectivity;

public sealed class VpnSharedKeysTests
{
    private const string Missing =
        "BLEU5102: vpnSharedKeys holds no key for the VPN site 'lyon'. Wanted: one text for all sites, or a JSON object with a text for each. "
        + "Set it with: pulumi config set --secret vpnSharedKeys.";

    [Theory]
    [InlineData("one for all", "one for all")]
    [InlineData("""{"lille": "first", "lyon": "second"}""", "second")]
    public void Of_AGoodSecret_YieldsTheKeyOfTheSite(string secret, string key) => Assert.Equal(key, VpnSharedKeys.Of(secret, "lyon"));

    [Theory]
    [InlineData("""{"lille": "hunter2"}""")]
    [InlineData("""{"lyon": 17}""")]
    [InlineData("""{"lyon": ""}""")]
    [InlineData("""{"lyon": "hunter2" """)]
    [InlineData("{hunter2")]
    public void Of_ABadSecret_SaysSoAndNeverShowsIt(string secret) =>
        Assert.Equal(Missing, Assert.Throws<RunException>(() => VpnSharedKeys.Of(secret, "lyon")).Message);
}
