using Bleu.Infra.Configuration;
using Bleu.Infra.Naming;
using Bleu.Infra.Providers;
using Pulumi;
using Pulumi.AzureNative.Resources;
using AzureNative = Pulumi.AzureNative;

namespace Bleu.Infra.Stacks;

/// <summary>What every stack has: the provider of its subscription, its names, and its secret.</summary>
internal sealed class StackContext
{
    private readonly NamingArgs _naming;

    public StackContext(ProgramConfiguration configuration, string workload)
    {
        var settings = configuration.Settings;
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

    /// <summary>Where alerts are sent.</summary>
    public Output<string> AlertEmail { get; }

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
}
