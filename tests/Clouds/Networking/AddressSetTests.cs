using Bleu.Infra.Networking;
using CsCheck;

namespace Bleu.Infra.Clouds.Tests.Networking;

public sealed class AddressSetTests
{
    // Blocks inside a small space, so that they meet often and every address can be looked at.
    private static readonly Cidr Space = Cidr.Parse("10.0.0.0/24");
    private static readonly Gen<Cidr> Blocks = Gen.Int[24, 32].SelectMany(p => Gen.Int[0, (1 << (p - 24)) - 1].Select(i => Space.Subnet(p, i)));
    private static readonly Gen<Cidr[]> Lists = Blocks.Array[0, 12];

    [Fact]
    public void Operations_OfAnyTwoSets_AgreeWithTheirAddresses() => Gen.Select(Lists, Lists).Sample((left, right) =>
    {
        var (a, b) = (AddressSet.Of(left), AddressSet.Of(right));
        var (x, y) = (Addresses(left), Addresses(right));
        return Addresses(a.Union(b).Blocks).SetEquals(x.Union(y))
            && Addresses(a.Subtract(b).Blocks).SetEquals(x.Except(y))
            && Addresses(a.Intersect(b).Blocks).SetEquals(x.Intersect(y))
            && a.Size == x.Count
            && a.IsEmpty == (x.Count == 0);
    });

    [Fact]
    public void Blocks_OfAnySet_AreApartSortedAndTheFewest() => Lists.Sample(list =>
    {
        Cidr[] blocks = [.. AddressSet.Of(list).Blocks];
        var apart = blocks.Zip(blocks.Skip(1)).All(p => p.First.Last < p.Second.Network);
        var siblings = blocks.Zip(blocks.Skip(1)).Any(p =>
            p.First.Prefix == p.Second.Prefix && p.First.Last + 1 == p.Second.Network && p.First.Network % (2 * p.First.Size) == 0);
        return apart && !siblings;
    });

    [Fact]
    public void Equality_OfSetsOfTheSameAddresses_DoesNotAskHowTheyWereWritten() => Gen.Select(Lists, Gen.Int[0, 8]).Sample((list, bits) =>
    {
        var whole = AddressSet.Of(list);
        var parts = AddressSet.Of(list.SelectMany(b => Parts(b, Math.Min(32, b.Prefix + bits))).Reverse());
        return whole.Equals(parts) && whole.GetHashCode() == parts.GetHashCode() && whole.ToString() == parts.ToString();
    });

    [Fact]
    public void ContainsAndOverlaps_OfAnyBlock_AgreeWithItsAddresses() => Gen.Select(Lists, Blocks).Sample((list, block) =>
    {
        var (set, addresses) = (AddressSet.Of(list), Addresses(list));
        return set.Contains(block) == Addresses([block]).IsSubsetOf(addresses) && set.Overlaps(block) == Addresses([block]).Overlaps(addresses);
    });

    [Fact]
    public void TryFind_AnySize_YieldsTheFirstBlockInsideAndOnlyThen() => Gen.Select(Lists, Gen.Int[24, 32]).Sample((list, prefix) =>
    {
        var set = AddressSet.Of(list);
        var first = Parts(Space, prefix).Where(set.Contains).Cast<Cidr?>().FirstOrDefault();
        return set.TryFind(prefix, out var found) == first.HasValue && (first is null || found == first);
    });

    [Fact]
    public void Subtract_OneBlockFromAnother_LeavesTheFewestBlocks()
    {
        Assert.Equal(
            ["10.0.0.0/10", "10.80.0.0/12", "10.96.0.0/11", "10.128.0.0/9"],
            Cidr.Parse("10.0.0.0/8").Subtract(Cidr.Parse("10.64.0.0/12")).Select(b => b.ToString()));
        Assert.Empty(Cidr.Parse("10.0.0.0/8").Subtract(Cidr.Everything));
        Assert.Equal(["10.0.0.0/8"], Cidr.Parse("10.0.0.0/8").Subtract(Cidr.Parse("192.168.0.0/16")).Select(b => b.ToString()));
    }

    [Fact]
    public void Summarise_NeighboursAndRepetitions_AreOneBlock() => Assert.Equal(
        ["10.0.0.0/22", "10.0.8.0/24"],
        Cidr.Summarise(new[] { "10.0.3.0/24", "10.0.0.0/23", "10.0.2.0/24", "10.0.2.0/25", "10.0.8.0/24" }.Select(Cidr.Parse)).Select(b => b.ToString()));

    [Fact]
    public void Everything_IsASetLikeAnyOther()
    {
        var everything = AddressSet.Of(Cidr.Everything);

        Assert.Equal((1L << 32, "0.0.0.0/0"), (everything.Size, everything.ToString()));
        Assert.Equal("0.0.0.0/1", everything.Subtract(AddressSet.Of(Cidr.Parse("128.0.0.0/1"))).ToString());
        Assert.True(AddressSet.Empty.Equals(everything.Subtract(everything)));
        Assert.Throws<ArgumentOutOfRangeException>(() => everything.TryFind(33, out _));
    }

    private static HashSet<uint> Addresses(IEnumerable<Cidr> blocks) =>
        [.. blocks.SelectMany(b => Enumerable.Range(0, (int)b.Size).Select(i => b.Network + (uint)i))];

    private static IEnumerable<Cidr> Parts(Cidr block, int prefix) => Enumerable.Range(0, 1 << (prefix - block.Prefix)).Select(i => block.Subnet(prefix, i));
}
