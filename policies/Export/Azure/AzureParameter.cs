using System.Text.Json.Nodes;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Export.Azure;

/// <summary>A parameter of exported definitions: what a rule takes from the stack and its cloud.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type in Azure Policy: <c>Array</c>, <c>Integer</c>, <c>String</c> or <c>Boolean</c>.</param>
/// <param name="Description">What it means.</param>
/// <param name="Value">Its value for a stack; nothing where nothing is known of it, and whoever assigns the policy has to say.</param>
public sealed record AzureParameter(string Name, string Type, string Description, Func<PolicyContext, JsonNode?> Value)
{
    /// <summary>The regions in which data may lie, without blanks and in lower case.</summary>
    public static AzureParameter AllowedLocations { get; } = List(
        "allowedLocations", "The regions in which data may lie, without blanks and in lower case.", c => c.AllowedLocations?.Order(StringComparer.Ordinal));

    /// <summary>The regions whose paired region is allowed as well.</summary>
    public static AzureParameter SafePairs { get; } = List(
        "regionsWithAllowedPair",
        "The regions whose paired region data may lie in as well.",
        c => c is { Cloud: { } cloud, AllowedLocations: { } allowed }
            ? cloud.Regions.Where(r => r.Pair is { } pair && allowed.Contains(PolicyContext.Normal(pair))).Select(r => PolicyContext.Normal(r.Name))
            : null);

    /// <summary>The subscriptions that belong to the stack.</summary>
    public static AzureParameter Subscriptions { get; } = List(
        "subscriptions", "The subscriptions, as GUIDs, that belong to the client or its hub.", c => c.Subscriptions.IsEmpty ? null : c.Subscriptions);

    /// <summary>The tenants that may manage resources.</summary>
    public static AzureParameter Tenants { get; } = List(
        "managingTenants",
        "The tenants, as GUIDs, that may manage resources, the own one among them.",
        c => c.TenantId is { } own ? c.Parameters.Texts(CommonParameters.ManagingTenants).Prepend(own) : null);

    /// <summary>The principals that may hold privileged roles on a whole subscription.</summary>
    public static AzureParameter PrivilegedPrincipals { get; } = Of(CommonParameters.PrivilegedPrincipals);

    /// <summary>The tags that resources carry.</summary>
    public static AzureParameter RequiredTags { get; } = Of(CommonParameters.RequiredTags);

    /// <summary>The domains of the cloud.</summary>
    public static AzureParameter Domains { get; } = List("cloudDomains", "The domains of the cloud.", c => c.Cloud?.Domains);

    /// <summary>The hosts of issuers whose tokens workloads may sign in with.</summary>
    public static AzureParameter TrustedIssuers { get; } = Of(CommonParameters.TrustedIssuers);

    /// <summary>The private-link zones that the cloud's profile names.</summary>
    public static AzureParameter Zones { get; } = List(
        "privateLinkZones",
        "The private-link zones of the cloud that do not end in one of its domains.",
        c => c.Cloud?.Values.Where(v => v.Key.StartsWith(Clouds.ProfileKeys.ZonePrefix, StringComparison.Ordinal)).Select(v => v.Value.Value).OfType<string>().Distinct());

    /// <summary>The types that the cloud does not offer.</summary>
    public static AzureParameter UnavailableTypes { get; } = List(
        "unavailableTypes",
        "The resource types that the cloud does not offer.",
        c => c.Cloud is null ? null : OfferedTypes.Missing(c).SelectMany(ArmTypes.Below).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Whether the region has three availability zones.</summary>
    public static AzureParameter HasZones { get; } = new(
        "hasThreeZones", "Boolean", "Whether the region has three availability zones.", c => c.Region?.AvailabilityZones is { } zones ? JsonValue.Create(zones >= 3) : null);

    /// <summary>The block of addresses that the stack's networks lie in.</summary>
    public static AzureParameter AddressBlock { get; } = new(
        "addressBlock", "String", "The block of addresses that networks lie in; empty for any private one.", c => JsonValue.Create(AddressPlan.Blocks(c) is [var one] ? one.ToString() : ""));

    /// <summary>What the names of resource groups hold.</summary>
    public static AzureParameter NameParts { get; } = List(
        "nameParts",
        "The texts that the names of resource groups hold: the region's code, and the client's.",
        c => c.Region is { } region ? new[] { $"-{region.Code}", c.Client }.OfType<string>() : null);

    /// <summary>The parameter of a rule.</summary>
    /// <param name="parameter">The rule's parameter.</param>
    public static AzureParameter Of(RuleParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Number => new(parameter.Name, "Integer", parameter.Description, c => JsonValue.Create(c.Parameters.Number(parameter))),
        _ => List(parameter.Name, parameter.Description, c => c.Parameters.Texts(parameter)),
    };

    /// <summary>The parameter as a definition declares it.</summary>
    /// <param name="context">The stack whose values become defaults.</param>
    public JsonObject Declare(PolicyContext context)
    {
        var declared = new JsonObject
        {
            ["type"] = Type,
            ["metadata"] = new JsonObject { ["displayName"] = Name, ["description"] = Description },
        };
        if (Value(context) is { } value)
        {
            declared["defaultValue"] = value;
        }

        return declared;
    }

    private static AzureParameter List(string name, string description, Func<PolicyContext, IEnumerable<string>?> texts) =>
        new(name, "Array", description, c => texts(c) is { } all ? new JsonArray([.. all.Select(t => (JsonNode)t)]) : null);
}
