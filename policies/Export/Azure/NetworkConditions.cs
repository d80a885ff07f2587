using Bleu.Infra.Policies.Network;
using static Bleu.Infra.Policies.Export.Azure.AzureCondition;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>When a resource breaks the rules on networks and on what must survive the loss of a zone.</summary>
internal static class NetworkConditions
{
    private const string Subnet = "Microsoft.Network/virtualNetworks/subnets";
    private const string Network = "Microsoft.Network/virtualNetworks";
    private const string Peering = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings";
    private const string Cluster = "Microsoft.ContainerService/managedClusters";
    private const string Pool = "Microsoft.ContainerService/managedClusters/agentPools";
    private static readonly string[] Private = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];
    private static readonly string[] Zonal = ["network:PublicIPAddress", "network:AzureFirewall", "network:ApplicationGateway", "redis:Redis"];

    public static IEnumerable<(string Rule, AzureCondition Condition)> All { get; } =
    [
        ("NET-007", SecurityConditions.Each("Inbound", rule => All(SecurityConditions.FromAnyone(rule), SecurityConditions.Opens(rule, 22, 3389)))),
        ("NET-008", SecurityConditions.Each("Inbound", rule => Any(
            All(SecurityConditions.FromAnyone(rule), SecurityConditions.AnyOf(rule, "destinationPortRange", "destinationPortRanges", place => Field(place, "exists", true))),
            All(
                SecurityConditions.AnyOf(rule, "destinationPortRange", "destinationPortRanges", place => Field(place, "equals", "*")),
                Not(SecurityConditions.AnyOf(rule, "sourceAddressPrefix", "sourceAddressPrefixes", place => Field(place, "equals", "AzureLoadBalancer"))))))),
        ("NET-009", All(
            Field("type", "equals", Subnet),
            Any(
                All(Field("name", "equals", "GatewaySubnet"), Given($"{Subnet}/networkSecurityGroup")),
                All(Field("name", "notIn", [.. SubnetGuards.Free.Order(StringComparer.Ordinal), "GatewaySubnet"]), Empty($"{Subnet}/networkSecurityGroup"))))),
        ("NET-014", All(Field("type", "equals", Peering), Value(Scope.Subscription(Read($"{Peering}/remoteVirtualNetwork.id")), "notIn", AzureParameter.Subscriptions))),
        ("NET-015", All(
            Field("type", "equals", Network),
            AnyPlace($"{Network}/addressSpace.addressPrefixes[*]", place => Any(
                All([.. Private.Select(block => Value($"ipRangeContains('{block}', {Read(place)})", "equals", false))]),
                All(
                    new AzureCondition(new() { ["value"] = $"[parameters('{AzureParameter.AddressBlock.Name}')]", ["notEquals"] = "" }, [AzureParameter.AddressBlock]),
                    Value($"ipRangeContains(if(empty(parameters('{AzureParameter.AddressBlock.Name}')), '0.0.0.0/0', parameters('{AzureParameter.AddressBlock.Name}')), {Read(place)})", "equals", false)))))),
        ("DR-006", All(
            HasZones(),
            Any(
                All(Field("type", "equals", Cluster), AnyItem($"{Cluster}/agentPoolProfiles[*]", IsThin($"{Cluster}/agentPoolProfiles[*]."))),
                All(Field("type", "equals", Pool), IsThin($"{Pool}/"))))),
        ("DR-007", All(
            HasZones(),
            Any(
            [
                Broken("storage:StorageAccount", "sku.name", "notContains", "ZRS"),
                Broken("containerregistry:Registry", "zoneRedundancy", "notEquals", "Enabled"),
                Broken("servicebus:Namespace", "zoneRedundant", "equals", false),
                Broken("eventhub:Namespace", "zoneRedundant", "equals", false),
                .. Zonal.Select(t => All(Field("type", "equals", AzureField.Type(TypeTokens.Full(t)) ?? t), Value("length(union(createArray(), if(empty(field('zones')), createArray(), field('zones'))))", "less", 3))),
            ]))),
    ];

    private static AzureCondition HasZones() => new(new() { ["value"] = $"[parameters('{AzureParameter.HasZones.Name}')]", ["equals"] = true }, [AzureParameter.HasZones]);

    private static AzureCondition Broken(string token, string path, string relation, System.Text.Json.Nodes.JsonNode value)
    {
        var type = AzureField.Type(TypeTokens.Full(token)) ?? token;
        return All(Field("type", "equals", type), Field($"{type}/{path}", relation, value));
    }

    // Fewer than three zones, or a system pool of fewer than three nodes; a pool that scales counts by its least.
    private static AzureCondition IsThin(string pool) => Any(
        Count($"{pool}availabilityZones[*]", null, "less", 3),
        All(
            Field($"{pool}mode", "equals", "System"),
            Any(
                All(Field($"{pool}minCount", "exists", true), Field($"{pool}minCount", "less", 3)),
                All(Field($"{pool}minCount", "exists", false), Any(Field($"{pool}count", "exists", false), Field($"{pool}count", "less", 3))))));
}
