using Bleu.Infra.Networking;
using CsCheck;

namespace Bleu.Infra.Clouds.Tests.Networking;

public sealed class AddressAllocatorTests
{
    private static readonly Gen<int[]> Sizes = Gen.Int[20, 30].Array[1, 20];

    [Fact]
    public void TryAllocate_InOrder_TakesTheFirstFreePlace()
    {
        var allocator = new AddressAllocator(Cidr.Parse("10.0.0.0/22"));

        Assert.Equal(["10.0.0.0/26", "10.0.1.0/24", "10.0.0.64/26", "10.0.2.0/23"], new[] { 26, 24, 26, 23 }.Select(p => Take(allocator, p)));
        Assert.False(allocator.TryAllocate(24, out _));
        Assert.True(allocator.TryAllocate(25, out var rest));
        Assert.Equal("10.0.0.128/25", rest.ToString());
    }

    [Fact]
    public void TryAllocate_AnySizes_StayInsideAndApart() => Sizes.Sample(sizes =>
    {
        var allocator = new AddressAllocator(Cidr.Parse("10.8.0.0/18"));
        var blocks = sizes.Select(s => (Ok: allocator.TryAllocate(s, out var block), Block: block)).Where(b => b.Ok).Select(b => b.Block).ToList();
        return blocks.TrueForAll(allocator.Space.Contains)
            && blocks.Select((b, i) => blocks.Skip(i + 1).All(o => !o.Overlaps(b))).All(apart => apart);
    });

    [Fact]
    public void TryAllocate_OneMoreAtTheEnd_MovesNoneOfTheOthers() => Gen.Select(Sizes, Gen.Int[20, 30]).Sample((sizes, extra) =>
        All(sizes).SequenceEqual(All([.. sizes, extra]).Take(sizes.Length)));

    [Fact]
    public void TryTake_GivenBlock_IsTakenOnce()
    {
        var allocator = new AddressAllocator(Cidr.Parse("10.0.0.0/24"));

        Assert.True(allocator.TryTake(Cidr.Parse("10.0.0.0/25")));
        Assert.False(allocator.TryTake(Cidr.Parse("10.0.0.64/26")));
        Assert.False(allocator.TryTake(Cidr.Parse("10.1.0.0/26")));
        Assert.Equal("10.0.0.128/26", Take(allocator, 26));
    }

    private static string Take(AddressAllocator allocator, int prefix) => allocator.TryAllocate(prefix, out var block) ? block.ToString() : "none";

    private static List<string> All(int[] sizes)
    {
        var allocator = new AddressAllocator(Cidr.Parse("10.8.0.0/18"));
        return [.. sizes.Select(s => Take(allocator, s))];
    }
}
