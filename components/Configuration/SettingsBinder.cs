using System.Collections.Immutable;
using System.Globalization;
using Bleu.Infra.Networking;
using Microsoft.Extensions.Configuration;

namespace Bleu.Infra.Configuration;

/// <summary>Binds checked values to records. What it reads has been found right before.</summary>
internal static class SettingsBinder
{
    public static StackSettings Bind(string kind, IConfiguration values) => kind switch
    {
        StackKinds.Region => new RegionSettings
        {
            Cloud = Text(values, "cloud"),
            Region = Text(values, "region"),
            TenantId = Text(values, "tenantId"),
            SubscriptionId = Text(values, "subscriptionId"),
            Tags = Tags(values),
            Logs = Logs(values),
            Vault = Vault(values),
            Hub = new()
            {
                AddressSpace = Cidr.Parse(Text(values, "hub:addressSpace")),
                FirewallTier = Text(values, "hub:firewallTier"),
                ThreatIntelligence = Text(values, "hub:threatIntelligence"),
                Flows = Items(values, "hub:flows", Flow),
            },
        },
        _ => new ClientSettings
        {
            Cloud = Text(values, "cloud"),
            Region = Text(values, "region"),
            TenantId = Text(values, "tenantId"),
            SubscriptionId = Text(values, "subscriptionId"),
            Tags = Tags(values),
            Logs = Logs(values),
            Vault = Vault(values),
            Client = Text(values, "client"),
            Tier = Text(values, "tier"),
            Hub = Text(values, "hub"),
            Spoke = new()
            {
                AddressSpace = Cidr.Parse(Text(values, "spoke:addressSpace")),
                Subnets = Items(values, "spoke:subnets", Subnet),
            },
        },
    };

    private static LogSettings Logs(IConfiguration values) => new()
    {
        RetentionDays = Number(values, "logs:retentionDays"),
        DailyCapGb = values["logs:dailyCapGb"] is { } cap ? int.Parse(cap, CultureInfo.InvariantCulture) : null,
    };

    private static VaultSettings Vault(IConfiguration values) => new() { SoftDeleteDays = Number(values, "vault:softDeleteDays") };

    private static FlowSettings Flow(IConfiguration values) => new()
    {
        Name = Text(values, "name"),
        From = Cidr.Parse(Text(values, "from")),
        To = Cidr.Parse(Text(values, "to")),
        Protocol = values["protocol"] ?? "TCP",
        Port = Number(values, "port"),
    };

    private static SubnetSettings Subnet(IConfiguration values) => new() { Name = Text(values, "name"), Prefix = Number(values, "prefix") };

    private static ImmutableSortedDictionary<string, string> Tags(IConfiguration values)
    {
        var tags = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var tag in values.GetSection("tags").GetChildren())
        {
            tags[tag.Key] = tag.Value ?? "";
        }

        return tags.ToImmutable();
    }

    private static ImmutableArray<T> Items<T>(IConfiguration values, string key, Func<IConfiguration, T> bind) =>
        [.. values.GetSection(key).GetChildren().OrderBy(item => int.Parse(item.Key, CultureInfo.InvariantCulture)).Select(bind)];

    private static string Text(IConfiguration values, string key) =>
        values[key] ?? throw new InvalidOperationException($"'{key}' has neither a value nor a default.");

    private static int Number(IConfiguration values, string key) => int.Parse(Text(values, key), CultureInfo.InvariantCulture);
}
