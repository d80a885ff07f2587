using Bleu.Infra.Networking;
using CsCheck;

namespace Bleu.Infra.Clouds.Tests.Networking;

public sealed class BlockIndexTests
{
    private static readonly Cidr Space = Cidr.Parse("10.0.0.0/24");
    private static readonly Gen<Cidr> Blocks = Gen.Frequency(
        (20, Gen.Int[24, 32].SelectMany(p => Gen.Int[0, (1 << (p - 24)) - 1].Select(i => Space.Subnet(p, i)))),
        (1, Gen.Const(Cidr.Everything)));

    [Fact]
    public void Overlapping_OfAnyBlock_IsWhatAWalkOverAllFindsInTheSameOrder() => Gen.Select(Blocks.Array[0, 40], Blocks).Sample((all, block) =>
    {
        var index = new BlockIndex<int>();
        for (var i = 0; i < all.Length; i++)
        {
            index.Add(all[i], i);
        }

        return index.Overlapping(block).SequenceEqual(all.Select((b, i) => (b, i)).Where(e => e.b.Overlaps(block)));
    });
}
