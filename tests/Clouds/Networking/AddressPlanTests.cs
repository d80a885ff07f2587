using System.Text.Json;
using Bleu.Infra.Networking;
using CsCheck;

namespace Bleu.Infra.Clouds.Tests.Networking;

public sealed class AddressPlanTests
{
    private static readonly Gen<int[]> Sizes = Gen.Int[20, 27].Array[1, 12];

    [Fact]
    public void TryPropose_FreePool_YieldsTheFirstFreeBlock()
    {
        var plan = Plan();

        Assert.True(plan.TryPropose("central", 22, out var block));
        Assert.Equal("10.32.4.0/22", block.ToString());
        Assert.True(plan.TryPropose("central", 24, out block));
        Assert.Equal("10.32.4.0/24", block.ToString());
        Assert.False(plan.TryPropose("central", 12, out _));
        Assert.False(plan.TryPropose("clinic", 24, out _));
    }

    [Fact]
    public void Free_OfEachLevel_IsWhatTheNextOneHasNotTaken()
    {
        var plan = Plan();

        Assert.Equal(Cidr.Parse("10.32.0.0/12").Size - 1024, plan.Free(Line(plan, AddressLevel.Pool)).Size);
        Assert.Equal("10.32.1.0/24, 10.32.2.0/23", plan.Free(Line(plan, AddressLevel.Network)).ToString());
        Assert.True(plan.Free(Line(plan, AddressLevel.Subnet)).IsEmpty);
    }

    [Fact]
    public void Overlaps_OfNetworksOfOneCloud_AreFoundAndOthersAreNot()
    {
        var plan = new AddressPlan(
        [
            Entry(AddressLevel.Network, "one", "10.0.0.0/16"),
            Entry(AddressLevel.Network, "two", "10.1.0.0/16"),
            Entry(AddressLevel.Network, "three", "10.0.128.0/24"),
            Entry(AddressLevel.Subnet, "three", "10.0.128.0/25"),
            Entry(AddressLevel.Network, "elsewhere", "10.0.0.0/8") with { Cloud = "delos" },
        ]);

        var (left, right) = Assert.Single(plan.Overlaps());
        Assert.Equal(("one", "three"), (left.Stack, right.Stack));
    }

    [Fact]
    public void TryPropose_AgainAndAgain_NeverOverlapsWhatWasThere() => Sizes.Sample(sizes =>
    {
        var plan = Plan();
        foreach (var size in sizes)
        {
            if (!plan.TryPropose("central", size, out var block) || !Cidr.Parse("10.32.0.0/12").Contains(block))
            {
                return false;
            }

            plan = new(plan.Entries.Add(Entry(AddressLevel.Network, $"stack{plan.Entries.Length}", block.ToString())));
        }

        return !plan.Overlaps().Any();
    });

    [Fact]
    public void Csv_QuotesWhatNeedsIt()
    {
        var lines = AddressExport.Csv(new([Entry(AddressLevel.Subnet, "a\"b,c", "10.0.0.0/24")])).Split("\r\n");

        Assert.Equal("cloud,region,stack,kind,level,name,block,first,last,addresses,free", lines[0]);
        Assert.Equal("bleu,place,\"a\"\"b,c\",client,subnet,name,10.0.0.0/24,10.0.0.0,10.0.0.255,256,", lines[1]);
        Assert.Equal("", lines[2]);
    }

    [Fact]
    public void Json_HoldsTheSameLinesAndTheFreeBlocks()
    {
        using var document = JsonDocument.Parse(AddressExport.Json(Plan()));
        var network = document.RootElement.EnumerateArray().Single(e => e.GetProperty("level").GetString() == "network");

        Assert.Equal(3, document.RootElement.GetArrayLength());
        Assert.Equal(1024, network.GetProperty("addresses").GetInt64());
        Assert.Equal(["10.32.1.0/24", "10.32.2.0/23"], network.GetProperty("free").EnumerateArray().Select(f => f.GetString()));
    }

    private static AddressPlan Plan() => new(
    [
        Entry(AddressLevel.Subnet, "clinic", "10.32.0.0/24"),
        Entry(AddressLevel.Network, "clinic", "10.32.0.0/22"),
        Entry(AddressLevel.Pool, "central", "10.32.0.0/12"),
    ]);

    private static AddressEntry Line(AddressPlan plan, AddressLevel level) => plan.Entries.Single(e => e.Level == level);

    private static AddressEntry Entry(AddressLevel level, string stack, string block) => new("bleu", "place", stack, "client", level, "name", Cidr.Parse(block));
}
