using Bleu.Infra.Keys;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Keys;

public sealed class EncryptionKeyTests
{
    public static TheoryData<string> Words => [.. KeyAlgorithm.Words];

    [Fact]
    public async Task EncryptionKey_WithDefaults_IsRsaInHardwareThatRotatesEveryYear()
    {
        var key = (await Plans.WholeAsync(o => _ = new EncryptionKey("key", Args(), o))).One("keyvault:Key").Inputs.Find("properties");

        Assert.Equal("RSA-HSM", key?.Find("kty")?.AsText);
        Assert.Equal(new PlanNumber(3072), key?.Find("keySize"));
        Assert.Equal("P730D", key?.Find("rotationPolicy", "attributes", "expiryTime")?.AsText);
        var actions = Assert.IsType<PlanList>(key?.Find("rotationPolicy", "lifetimeActions")).Items;
        Assert.Equal(["P365D", null], actions.Select(a => a.Find("trigger", "timeAfterCreate")?.AsText));
        Assert.Equal([null, "P30D"], actions.Select(a => a.Find("trigger", "timeBeforeExpiry")?.AsText));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public async Task EncryptionKey_OfEveryAllowedKind_IsInHardwareAndStrongEnough(string word)
    {
        var args = Args();
        args.Algorithm = word;
        var key = (await Plans.WholeAsync(o => _ = new EncryptionKey("key", args, o))).One("keyvault:Key").Inputs.Find("properties");

        Assert.EndsWith("-HSM", key?.Find("kty")?.AsText);
        Assert.True(key?.Find("keySize") is PlanNumber { Value: >= 3072 } || key?.Find("curveName")?.AsText is "P-256" or "P-384" or "P-521");
        Assert.Equal(KeyAlgorithm.Find(word)?.CanWrap, Assert.IsType<PlanList>(key?.Find("keyOps")).Items.Any(o => o.AsText == "wrapKey"));
    }

    [Theory]
    [InlineData("rsa-2048")]
    [InlineData("ec-p256k")]
    [InlineData("RSA-3072")]
    [InlineData("")]
    public async Task EncryptionKey_OfAnyOtherKind_IsRefused(string word)
    {
        var args = Args();
        args.Algorithm = word;

        Assert.Contains(
            $"BLEU5151: EncryptionKey 'key' Algorithm is not a kind of key that ANSSI's rules allow, got '{word}'. "
            + "Allowed: 'rsa-3072', 'rsa-4096', 'ec-p256', 'ec-p384', 'ec-p521'.",
            await Plans.FailureAsync(o => _ = new EncryptionKey("key", args, o)));
    }

    [Fact]
    public async Task EncryptionKey_ThatEndsBeforeItsRotation_IsRefused()
    {
        var args = Args();
        args.ExpiryDays = 365;

        Assert.Contains(
            "BLEU5152: EncryptionKey 'key' ExpiryDays ends keys before they are rotated, got '365'. Allowed: more than 365. "
            + "Let keys live longer, or rotate them earlier.",
            await Plans.FailureAsync(o => _ = new EncryptionKey("key", args, o)));
    }

    [Fact]
    public async Task EncryptionKey_WithAFirstEnd_HasItInSecondsOfUnix()
    {
        var args = Args();
        args.FirstExpiry = new DateOnly(2028, 1, 31);
        var key = (await Plans.WholeAsync(o => _ = new EncryptionKey("key", args, o))).One("keyvault:Key");

        Assert.Equal(new PlanNumber(1832889600), key.Inputs.Find("properties", "attributes", "expires"));
    }

    private static EncryptionKeyArgs Args() => new() { ResourceGroupName = "group", VaultName = "vault", KeyName = "cmk" };
}
