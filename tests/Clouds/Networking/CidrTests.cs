using Bleu.Infra.Networking;
using CsCheck;

namespace Bleu.Infra.Clouds.Tests.Networking;

public sealed class CidrTests
{
    private static readonly Gen<Cidr> Blocks = Gen.Select(Gen.UInt, Gen.Int[0, 32], (address, prefix) =>
        Cidr.Parse(Text(prefix == 0 ? 0 : address & (uint.MaxValue << (32 - prefix)), prefix)));

    [Theory]
    [InlineData("10.1.0.0/16", "")]
    [InlineData("0.0.0.0/0", "")]
    [InlineData("255.255.255.255/32", "")]
    [InlineData("10.1.0.1/16", "has host bits set; the block is 10.1.0.0/16")]
    [InlineData("10.1.0.0", "is not an address block such as 10.1.0.0/16")]
    [InlineData("10.1.0.0/33", "has a prefix that is not a number from 0 to 32")]
    [InlineData("10.1.0.0/", "has a prefix that is not a number from 0 to 32")]
    [InlineData("10.1.0.0/-1", "has a prefix that is not a number from 0 to 32")]
    [InlineData("010.1.0.0/16", "is not an address block such as 10.1.0.0/16")]
    [InlineData("10.1/16", "is not an address block such as 10.1.0.0/16")]
    [InlineData("256.1.0.0/16", "is not an address block such as 10.1.0.0/16")]
    [InlineData("fd00::/8", "is an IPv6 block; address spaces are IPv4")]
    [InlineData(" 10.1.0.0/16", "is not an address block such as 10.1.0.0/16")]
    public void TryParse_Text_SaysWhatIsTheMatter(string text, string expected)
    {
        Assert.Equal(expected.Length == 0, Cidr.TryParse(text, out _, out var problem));
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData("10.255.0.0/16", true)]
    [InlineData("172.16.0.0/12", true)]
    [InlineData("172.32.0.0/16", false)]
    [InlineData("192.168.1.0/24", true)]
    [InlineData("8.0.0.0/6", false)]
    public void IsPrivate_Block_FollowsRfc1918(string text, bool expected) => Assert.Equal(expected, Cidr.Parse(text).IsPrivate);

    [Fact]
    public void ToString_OfAnyBlock_ParsesBack() => Blocks.Sample(block => Cidr.Parse(block.ToString()) == block);

    [Fact]
    public void Overlaps_OfAnyTwo_IsMutualAndMeansASharedAddress() => Gen.Select(Blocks, Blocks).Sample((a, b) =>
        a.Overlaps(b) == b.Overlaps(a) && a.Overlaps(b) == (a.Network <= b.Last && b.Network <= a.Last));

    [Fact]
    public void Contains_OfAnyTwo_MeansBothEnds() => Gen.Select(Blocks, Blocks).Sample((a, b) =>
        a.Contains(b) == (a.Network <= b.Network && b.Last <= a.Last));

    [Fact]
    public void Subnets_OfAnyBlock_FillItWithoutGapOrOverlap() => Gen.Select(Blocks, Gen.Int[0, 6]).Sample((block, bits) =>
    {
        var prefix = Math.Min(32, block.Prefix + bits);
        var parts = Enumerable.Range(0, 1 << (prefix - block.Prefix)).Select(i => block.Subnet(prefix, i)).ToList();
        return parts[0].Network == block.Network
            && parts[^1].Last == block.Last
            && parts.Zip(parts.Skip(1)).All(p => p.First.Last + 1L == p.Second.Network);
    });

    private static string Text(uint address, int prefix) =>
        $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}/{prefix}";
}
