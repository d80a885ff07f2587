using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Connectivity.Parts;
using Bleu.Infra.Facilities;
using Bleu.Infra.Keys;
using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Bleu.Infra.Providers;
using Pulumi;
using Pulumi.AzureNative.Resources;
using AzureNative = Pulumi.AzureNative;

namespace Bleu.Infra.Stacks;

/// <summary>What every stack has: the provider of its subscription, its names, and its secret.</summary>
internal sealed class StackContext
{
    private readonly NamingArgs _naming;
    private readonly StackSettings _settings;
    private readonly ProgramConfiguration _configuration;
    private readonly InputMap<string> _facilityTags = [];
    private readonly Dictionary<string, ResourceGroup> _groups = new(StringComparer.Ordinal);
    private readonly string _prefix;

    /// <summary>The context of a stack in its region and subscription.</summary>
    public StackContext(ProgramConfiguration configuration, string workload)
        : this(configuration, workload, configuration.Region, "", configuration.Settings.SubscriptionId, configuration.Settings.SubscriptionId)
    {
    }

    /// <summary>The context of a part of a stack in a region of its own.</summary>
    /// <param name="configuration">The stack's configuration.</param>
    /// <param name="workload">What the stack is about, for names.</param>
    /// <param name="region">The region.</param>
    /// <param name="prefix">What the names of its resources in the program begin with; empty for the stack's own region.</param>
    /// <param name="subscriptionId">The subscription.</param>
    /// <param name="seed">What makes names unique in the cloud.</param>
    public StackContext(ProgramConfiguration configuration, string workload, Region region, string prefix, Input<string> subscriptionId, string seed)
    {
        var settings = configuration.Settings;
        _settings = settings;
        _configuration = configuration;
        _prefix = prefix;
        Region = region;
        Location = region.Name;
        _naming = new NamingArgs { Stem = ResourceNames.Stem(workload, region.Code), Seed = seed };
        Provider = CloudProvider.Create(Named("cloud"), configuration.Cloud, region, settings.TenantId, subscriptionId);
        AlertEmail = new Config().RequireSecret("alertEmail");
        Tags = new InputMap<string>();
        foreach (var (name, value) in FacilityTags.Of(region, region == configuration.Region ? configuration.Facilities : region.Facilities))
        {
            (name == FacilityTags.Residency && !settings.Tags.ContainsKey(name) ? Tags : _facilityTags).Add(name, value);
        }

        foreach (var (name, value) in settings.Tags)
        {
            Tags.Add(name, value);
        }
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>The region, as ARM names it.</summary>
    public string Location { get; }

    /// <summary>What names are made of.</summary>
    public NamingArgs Naming => _naming;

    /// <summary>The provider of the stack's subscription.</summary>
    public AzureNative.Provider Provider { get; }

    /// <summary>Where alerts are sent; a secret.</summary>
    public Output<string> AlertEmail { get; }

    /// <summary>Tags of every resource that takes tags.</summary>
    public InputMap<string> Tags { get; }

    /// <summary>Options of a component: its resources go to the stack's subscription.</summary>
    public ComponentResourceOptions Component => new() { Providers = { Provider } };

    /// <summary>The key that a VPN site shares: the one of all sites, or its own where the secret is a JSON object of keys by site.</summary>
    /// <param name="site">The site's name.</param>
    public static Output<string> VpnSharedKey(string site) => new Config().RequireSecret("vpnSharedKeys").Apply(secret => VpnSharedKeys.Of(secret, site));

    /// <summary>An input that may be absent.</summary>
    public static Input<string>? Maybe(Output<string>? value) => value is null ? null : (Input<string>)value;

    /// <summary>The name of a resource in the program.</summary>
    /// <param name="name">What it is called in the stack's own region.</param>
    public string Named(string name) => _prefix + name;

    /// <summary>A resource group for one of the stack's concerns.</summary>
    /// <param name="concern">The concern; the same one always has the same group.</param>
    /// <param name="provider">The provider of its subscription; nothing for the stack's own.</param>
    public ResourceGroup Group(string concern, AzureNative.Provider? provider = null)
    {
        if (!_groups.TryGetValue(concern, out var group))
        {
            _groups[concern] = group = new(
                Named(concern),
                new ResourceGroupArgs
                {
                    ResourceGroupName = ResourceNames.Of(NamingRule.ResourceGroup, _naming, concern),
                    Location = Location,
                    Tags = InputMap<string>.Merge(_facilityTags, Tags),
                },
                new CustomResourceOptions { Provider = provider ?? Provider });
        }

        return group;
    }

    /// <summary>The provider of another subscription of the stack's tenant.</summary>
    /// <param name="name">What it is for.</param>
    /// <param name="subscriptionId">The subscription, a GUID.</param>
    public AzureNative.Provider ProviderOf(string name, Input<string> subscriptionId) =>
        CloudProvider.Create(Named(name), _configuration.Cloud, Region, _settings.TenantId, subscriptionId);

    /// <summary>The stack's log workspace, in a resource group of its own.</summary>
    public LogWorkspace Logs() => new(
        "logs",
        new LogWorkspaceArgs
        {
            ResourceGroupName = Group("logs").Name,
            Location = Location,
            Naming = _naming,
            RetentionDays = _settings.Logs.RetentionDays,
            DailyCapGb = _settings.Logs.DailyCapGb,
            AlertEmail = AlertEmail,
            Tags = Tags,
        },
        Component);

    /// <summary>What the agents inside the stack's machines collect, beside its workspace.</summary>
    /// <param name="logs">The workspace.</param>
    public AgentCollection Agents(LogWorkspace logs) => new(
        "agents",
        new AgentCollectionArgs
        {
            ResourceGroupName = Group("logs").Name,
            Location = Location,
            Naming = _naming,
            WorkspaceId = logs.WorkspaceId,
            Tags = Tags,
        },
        Component);

    /// <summary>The stack's key vault, in a resource group of its own.</summary>
    /// <param name="subnetId">The subnet of its private endpoint.</param>
    /// <param name="zoneId">The private DNS zone in which it is found.</param>
    /// <param name="logs">Who receives its audit log.</param>
    public KeyVault Keys(Input<string> subnetId, Input<string> zoneId, LogWorkspace logs) => new(
        Named("keys"),
        new KeyVaultArgs
        {
            ResourceGroupName = Group("keys").Name,
            Location = Location,
            Naming = _naming,
            TenantId = _settings.TenantId,
            SubnetId = subnetId,
            PrivateDnsZoneId = zoneId,
            LogWorkspaceId = logs.WorkspaceId,
            SoftDeleteDays = _settings.Vault.SoftDeleteDays,
            Tags = Tags,
        },
        Component);
}
