using Bleu.Infra.Configuration;
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

    public StackContext(ProgramConfiguration configuration, string workload)
    {
        var settings = configuration.Settings;
        _settings = settings;
        Location = configuration.Region.Name;
        _naming = new NamingArgs { Stem = ResourceNames.Stem(workload, configuration.Region.Code), Seed = settings.SubscriptionId };
        Provider = CloudProvider.Create("cloud", configuration.Cloud, configuration.Region, settings.TenantId, settings.SubscriptionId);
        AlertEmail = new Config().RequireSecret("alertEmail");
        Tags = new InputMap<string>();
        foreach (var (name, value) in settings.Tags)
        {
            Tags.Add(name, value);
        }
    }

    /// <summary>The region, as ARM names it.</summary>
    public string Location { get; }

    /// <summary>What names are made of.</summary>
    public NamingArgs Naming => _naming;

    /// <summary>The provider of the stack's subscription.</summary>
    public AzureNative.Provider Provider { get; }

    private Output<string> AlertEmail { get; }

    /// <summary>Tags of every resource that takes tags.</summary>
    public InputMap<string> Tags { get; }

    /// <summary>Options of a component: its resources go to the stack's subscription.</summary>
    public ComponentResourceOptions Component => new() { Providers = { Provider } };

    /// <summary>A resource group for one of the stack's concerns.</summary>
    public ResourceGroup Group(string concern) => new(
        concern,
        new ResourceGroupArgs
        {
            ResourceGroupName = ResourceNames.Of(NamingRule.ResourceGroup, _naming, concern),
            Location = Location,
            Tags = Tags,
        },
        new CustomResourceOptions { Provider = Provider });

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

    /// <summary>The stack's key vault, in a resource group of its own.</summary>
    /// <param name="subnetId">The subnet of its private endpoint.</param>
    /// <param name="zoneId">The private DNS zone in which it is found.</param>
    /// <param name="logs">Who receives its audit log.</param>
    public KeyVault Keys(Input<string> subnetId, Input<string> zoneId, LogWorkspace logs) => new(
        "keys",
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
