using Bleu.Infra.Networking;
using CsCheck;

namespace Bleu.Infra.Clouds.Tests.Networking;

public sealed class FlowEndpointTests
{
    private static readonly Gen<FlowEndpoint> Ends = Gen.OneOf(
        Gen.Select(Gen.UInt[0x0A00_0000, 0x0A00_FFFF], Gen.Int[16, 30]).Select(b => FlowEndpoint.Parse(Block(b.Item1, b.Item2))),
        Gen.OneOfConst("tag:AzureMonitor", "tag:VirtualNetwork", "tag:Storage.bleufrancecentral").Select(FlowEndpoint.Parse),
        Gen.OneOfConst("host:example.org", "host:*.example.org", "host:a.example.org", "host:*.a.example.org").Select(FlowEndpoint.Parse));

    private static readonly Gen<PortRange> Ports = Gen.Select(Gen.Int[1, 65535], Gen.Int[1, 65535]).Select(p => new PortRange(Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2)));

    [Fact]
    public void Endpoint_Written_IsReadAsTheSame() => Ends.Sample(end => FlowEndpoint.Parse(end.ToString()) == end);

    [Fact]
    public void Covers_IsAnOrder() => Gen.Select(Ends, Ends, Ends).Sample((a, b, c) =>
        a.Covers(a) && (!(a.Covers(b) && b.Covers(a)) || a == b) && (!(a.Covers(b) && b.Covers(c)) || a.Covers(c)));

    [Theory]
    [InlineData("10.0.0.0/8", "10.1.0.0/16", true)]
    [InlineData("10.1.0.0/16", "10.0.0.0/8", false)]
    [InlineData("tag:Internet", "10.0.0.0/8", false)]
    [InlineData("host:*.example.org", "host:a.example.org", true)]
    [InlineData("host:*.example.org", "host:example.org", false)]
    public void Covers_KnowsWhatIsPartOfWhat(string wide, string narrow, bool expected) =>
        Assert.Equal(expected, FlowEndpoint.Parse(wide).Covers(FlowEndpoint.Parse(narrow)));

    [Theory]
    [InlineData("everywhere")]
    [InlineData("tag:")]
    [InlineData("tag:1st")]
    [InlineData("tag:a b")]
    [InlineData("host:")]
    [InlineData("host:-a.example.org")]
    [InlineData("host:10.0.0.1")]
    [InlineData("10.0.0.1/8")]
    [InlineData("fd00::/8")]
    public void Parse_TextThatIsNoEnd_IsRefused(string text)
    {
        Assert.False(FlowEndpoint.TryParse(text, out _));
        Assert.StartsWith($"'{text}' is not ", Assert.Throws<FormatException>(() => FlowEndpoint.Parse(text)).Message);
    }

    [Fact]
    public void Ports_Written_AreReadAsTheSame() => Ports.Sample(ports => PortRange.TryParse(ports.ToString(), out var read) && read == ports);

    [Fact]
    public void Ports_ThatContainEachOther_AreTheSame() => Gen.Select(Ports, Ports).Sample((a, b) =>
        a.Contains(a) && (!(a.Contains(b) && b.Contains(a)) || a == b) && (!a.Contains(b) || b.Count <= a.Count));

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("90-80")]
    [InlineData("80-")]
    [InlineData("-80")]
    [InlineData("+80")]
    [InlineData("http")]
    public void Ports_ThatAreNone_AreRefused(string text) => Assert.False(PortRange.TryParse(text, out _));

    private static string Block(uint address, int prefix)
    {
        var network = address & (uint.MaxValue << (32 - prefix));
        return $"{network >> 24}.{(network >> 16) & 255}.{(network >> 8) & 255}.{network & 255}/{prefix}";
    }
}
