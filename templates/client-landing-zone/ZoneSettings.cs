using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Naming;
using Bleu.Infra.Providers;
using Pulumi;

namespace LandingZone;

/// <summary>The configuration of the stack, read once.</summary>
public sealed class ZoneSettings
{
    private ZoneSettings(Config config, CloudProfile cloud)
    {
        var region = cloud.Region(config.Require("region"));
        var subscriptionId = config.Require("subscriptionId");
        TenantId = config.Require("tenantId");
        Location = region.Name;
        Naming = new() { Stem = ResourceNames.Stem(config.Require("client"), region.Code), Seed = subscriptionId };
        AddressSpace = config.Require("addressSpace");
        HubNetworkId = config.Require("hubNetworkId");
        FirewallPrivateAddress = config.Require("firewallPrivateAddress");
        VaultZoneId = config.Require("vaultZoneId");
        AlertEmail = config.RequireSecret("alertEmail");
        Provider = CloudProvider.Create("cloud", cloud, region, TenantId, subscriptionId);
        foreach (var (name, value) in config.GetObject<Dictionary<string, string>>("tags") ?? [])
        {
            Tags.Add(name, value);
        }
    }

    public string TenantId { get; }

    public string Location { get; }

    public NamingArgs Naming { get; }

    public string AddressSpace { get; }

    public string HubNetworkId { get; }

    public string FirewallPrivateAddress { get; }

    public string VaultZoneId { get; }

    public Output<string> AlertEmail { get; }

    public InputMap<string> Tags { get; } = [];

    /// <summary>The provider of the client's subscription in its cloud; without it, resources would go to global Azure.</summary>
    public ProviderResource Provider { get; }

    /// <summary>Options of a component: its resources go to the client's subscription.</summary>
    public ComponentResourceOptions Component => new() { Providers = { Provider } };

    /// <summary>Reads the configuration.</summary>
    /// <exception cref="RunException">The cloud or the region is not known, or a value is missing.</exception>
    public static ZoneSettings Read()
    {
        var config = new Config();
        try
        {
            return new(config, new CloudCatalog().Get(config.Require("cloud")));
        }
        catch (DiagnosticException e)
        {
            throw new RunException(e.Message);
        }
    }
}
