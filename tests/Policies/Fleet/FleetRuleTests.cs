using Bleu.Infra.Policies.Fleet;

namespace Bleu.Infra.Policies.Tests.Fleet;

public sealed class FleetRuleTests
{
    private static readonly Edit OwnKeys = new(
        stack => stack with { Resources = new(stack.Resources.All.Select(r => r with { Inputs = (PlanMap)Rename(r.Inputs), Id = r.Id?.Replace("sample", "second", StringComparison.Ordinal) })) }, "own keys");

    public static TheoryData<string> Rules => [.. PolicyCatalog.All.OfType<FleetRule>().Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void TwoClients_ApartFromEachOther_Pass(string rule)
    {
        var findings = FleetRuleFacts.Of((FleetRule)PolicyCatalog.Find(rule)!, FleetRuleFacts.First, FleetRuleFacts.Second(OwnKeys));
        Assert.Equal(2, findings.Count);
        Assert.All(findings, f => Assert.Equal(Outcome.Pass, f.Outcome));
    }

    [Fact]
    public void AddressOverlap_IsCaught() => Assert.Equal(
        "addressSpace.addressPrefixes holds '10.32.2.0/24', which overlaps '10.32.0.0/22' of the stack 'first'",
        FleetRuleFacts.Failure(new AddressOverlap(), FleetRuleFacts.First, FleetRuleFacts.Second(Edit.Set("network:VirtualNetwork", "addressSpace.addressPrefixes", """["10.32.2.0/24"]"""))));

    [Fact]
    public void AddressOverlap_OfAddressesNotYetKnown_IsUndetermined() => Assert.Contains(
        FleetRuleFacts.Of(new AddressOverlap(), FleetRuleFacts.First, FleetRuleFacts.Second(Edit.Set("network:VirtualNetwork", "addressSpace.addressPrefixes", PlanValue.NotKnown))),
        f => f.Outcome == Outcome.Undetermined);

    [Fact]
    public void ClientPeering_IsCaught() => Assert.Equal(
        "remoteVirtualNetwork.id leads to a network of the client 'second'",
        FleetRuleFacts.Failure(
            new ClientPeering(),
            FleetRuleFacts.Client("first", [Edit.Set("network:VirtualNetworkPeering", "remoteVirtualNetwork.id", "~n/Microsoft.Network/virtualNetworks/vnet-second-bleuc")]),
            FleetRuleFacts.Second(Edit.Change("network:VirtualNetwork", r => r with { Id = r.Id?.Replace("vnet-sample", "vnet-second", StringComparison.Ordinal) }, "another id"))));

    [Fact]
    public void ClientPeering_ToWhatIsNotYetKnown_IsUndetermined() => Assert.Contains(
        FleetRuleFacts.Of(new ClientPeering(), FleetRuleFacts.First, FleetRuleFacts.Second(Edit.Set("network:VirtualNetworkPeering", "remoteVirtualNetwork.id", PlanValue.NotKnown))),
        f => f.Outcome == Outcome.Undetermined && f.Blocks);

    [Fact]
    public void SharedKeys_AreCaught() => Assert.Equal(
        "encryption.keyVaultProperties.keyVaultUri names a key in 'kv-sample-bleuc.vault.sovcloud-api.fr', which the client 'first' uses",
        FleetRuleFacts.Failure(new SharedKeys(), FleetRuleFacts.First, FleetRuleFacts.Second()));

    [Fact]
    public void SharedKeys_ThatAreNotYetKnown_AreUndetermined() => Assert.Contains(
        FleetRuleFacts.Of(new SharedKeys(), FleetRuleFacts.First, FleetRuleFacts.Second(OwnKeys, Edit.Set("sql:Server", "keyId", PlanValue.NotKnown))),
        f => f.Outcome == Outcome.Undetermined && f.Blocks);

    private static PlanValue Rename(PlanValue value) => value switch
    {
        PlanText text => new PlanText(text.Text.Replace("kv-sample", "kv-second", StringComparison.Ordinal)),
        PlanMap map => PlanValue.Map(map.Entries.Select(e => KeyValuePair.Create(e.Key, Rename(e.Value)))),
        PlanList list => PlanValue.List(list.Items.Select(Rename)),
        _ => value,
    };
}
