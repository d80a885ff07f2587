using Bleu.Infra.Policies.Isolation;
using static Bleu.Infra.Policies.Export.Azure.AzureCondition;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>When a resource breaks the rules on what leads out of the cloud.</summary>
internal static class IsolationConditions
{
    private const string Zone = "Microsoft.Network/privateDnsZones";
    private const string Credential = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";
    private const string Delegation = "Microsoft.ManagedServices/registrationDefinitions";
    private const string Setting = "Microsoft.Insights/diagnosticSettings";
    private const string Rules = "Microsoft.Network/firewallPolicies/ruleCollectionGroups";
    private const string Subnet = "Microsoft.Network/virtualNetworks/subnets";
    private static readonly string Issuer = $"string(field('{Credential}/issuer'))";
    private static readonly string Host = $"first(split(first(split(last(split({Issuer}, '://')), '/')), ':'))";

    public static IEnumerable<(string Rule, AzureCondition Condition)> All { get; } =
    [
        ("ISO-005", All(
            Field("type", "equals", Zone),
            Field("name", "like", "privatelink.*"),
            Field("name", "notIn", AzureParameter.Zones),
            Count(AzureParameter.Domains, "domain", Field("name", "like", "[concat('*.', current('domain'))]"), "equals", 0))),
        ("ISO-006", All(
            Field("type", "equals", Credential),
            Any(
                Field($"{Credential}/issuer", "notLike", "https://*"),
                All(
                    Value(Host, "notIn", AzureParameter.TrustedIssuers),
                    Count(AzureParameter.Domains, "domain", Value(Host, "like", "[concat('*.', current('domain'))]"), "equals", 0))))),
        ("ISO-007", All(Field("type", "equals", Delegation), Field($"{Delegation}/managedByTenantId", "notIn", AzureParameter.Tenants))),
        ("ISO-008", Field("type", "in", AzureParameter.UnavailableTypes)),
        ("ISO-009", All(
            Field("type", "equals", Setting),
            Any(
            [
                .. new[] { "workspaceId", "storageAccountId", "eventHubAuthorizationRuleId" }.Select(s => All(
                    Given($"{Setting}/{s}"),
                    Value(Scope.Subscription(Read($"{Setting}/{s}")), "notIn", AzureParameter.Subscriptions))),
                Given($"{Setting}/marketplacePartnerId"),
            ]))),
        ("ISO-010", All(
            Field("type", "equals", Rules),
            Any(
                AnyPlace($"{Rules}/ruleCollections[*].rules[*].targetFqdns[*]", place => Field(place, "in", ["*", "*.*", "*.com", "*.net"])),
                AnyPlace($"{Rules}/ruleCollections[*].rules[*].fqdnTags", Given)))),
        ("ISO-011", Any(
            All(Field("type", "equals", Subnet), AnyPlace($"{Subnet}/serviceEndpoints[*].locations[*]", place => Field(place, "equals", "*"))),
            SecurityConditions.Each("Outbound", rule => SecurityConditions.AnyOf(rule, "destinationAddressPrefix", "destinationAddressPrefixes", place => Field(place, "in", RegionalServiceTags.Wide.Order(StringComparer.Ordinal)))))),
        ("SUP-002", All(
            Field("type", "in", ["Microsoft.App/containerApps", "Microsoft.App/jobs"]),
            Any([.. from type in new[] { "Microsoft.App/containerApps", "Microsoft.App/jobs" }
                    from list in new[] { "containers", "initContainers" }
                    select AnyPlace($"{type}/template.{list}[*].image", place => Any(Field(place, "notLike", "*@sha256:*"), Value($"length(last(split(string({Read(place)}), '@sha256:')))", "notEquals", 64)))]))),
    ];
}
