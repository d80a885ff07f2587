using Bleu.Infra.Validation;
using Pulumi;
using Inputs = Pulumi.AzureNative.Subscription.Inputs;

namespace Bleu.Infra.Vending;

/// <summary>
/// A subscription made by an alias, under an Enterprise, Customer or Partner agreement, born in the management group of its tier. It is
/// protected: taking the component out of a program does not cancel it, offboarding does.
/// </summary>
public sealed class NewSubscription : ComponentResource
{
    /// <summary>Declares the subscription.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of a subscription that is there already.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or not allowed (BLEU5003).</exception>
    public NewSubscription(string name, NewSubscriptionArgs args, ComponentResourceOptions? options = null)
        : base("bleu:vending:NewSubscription", name, args, options)
    {
        new ArgumentChecks(nameof(NewSubscription), name)
            .Required(args.Alias, "Alias")
            .Required(args.DisplayName, "DisplayName")
            .Required(args.BillingScope, "BillingScope")
            .Required(args.ManagementGroupId, "ManagementGroupId")
            .Word(args.Workload, "Workload", "Production", "DevTest")
            .Throw();
        var more = new Inputs.PutAliasRequestAdditionalPropertiesArgs { ManagementGroupId = args.ManagementGroupId, Tags = args.Tags };
        if (args.OwnerId is { } owner)
        {
            more.SubscriptionOwnerId = owner;
        }

        if (args.OwnerTenantId is { } tenant)
        {
            more.SubscriptionTenantId = tenant;
        }

        var alias = new Pulumi.AzureNative.Subscription.Alias(
            name,
            new Pulumi.AzureNative.Subscription.AliasArgs
            {
                AliasName = args.Alias,
                Properties = new Inputs.PutAliasRequestPropertiesArgs
                {
                    DisplayName = args.DisplayName,
                    BillingScope = args.BillingScope,
                    Workload = args.Workload,
                    AdditionalProperties = more,
                },
            },
            new CustomResourceOptions { Parent = this, Protect = true, RetainOnDelete = true });
        SubscriptionId = alias.Properties.Apply(p => p.SubscriptionId);
        RegisterOutputs(new Dictionary<string, object?> { ["subscriptionId"] = SubscriptionId });
    }

    /// <summary>The subscription's id, a GUID.</summary>
    [Output("subscriptionId")]
    public Output<string> SubscriptionId { get; private set; }
}
