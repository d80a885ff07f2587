using System.Collections.Immutable;
using Bleu.Infra.Governance;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Features;
using Pulumi.AzureNative.Management;
using Pulumi.AzureNative.Security;
using Inputs = Pulumi.AzureNative.Security.Inputs;

namespace Bleu.Infra.Vending;

/// <summary>
/// What a subscription has before anything runs in it: its place in the management groups, tags, a security contact and features. The
/// provider of the component must be one of that subscription.
/// </summary>
public sealed class SubscriptionSetup : ComponentResource
{
    /// <summary>Declares the place and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the subscription.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or a feature has not the form that it needs (BLEU5202).</exception>
    public SubscriptionSetup(string name, SubscriptionSetupArgs args, ComponentResourceOptions? options = null)
        : base("bleu:vending:SubscriptionSetup", name, args, options)
    {
        var checks = new ArgumentChecks(nameof(SubscriptionSetup), name)
            .Required(args.SubscriptionId, "SubscriptionId")
            .Required(args.ManagementGroup, "ManagementGroup")
            .Required(args.SecurityEmail, "SecurityEmail");
        foreach (var feature in args.Features.Where(f => f.Split('/') is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            checks.Note(VendingDiagnostics.BadFeature($"{nameof(SubscriptionSetup)} '{name}' Features", feature));
        }

        checks.Throw();
        var child = new CustomResourceOptions { Parent = this };
        var place = new ManagementGroupSubscription(name, new ManagementGroupSubscriptionArgs { GroupId = args.ManagementGroup }, child);
        _ = new SubscriptionTags(
            name,
            new SubscriptionTagsArgs { SubscriptionId = args.SubscriptionId, Tags = args.Tags, Required = [] },
            new ComponentResourceOptions { Parent = this });
        _ = new SecurityContact(
            name,
            new SecurityContactArgs
            {
                SecurityContactName = "default",
                Emails = args.SecurityEmail,
                IsEnabled = true,
                NotificationsByRole = new Inputs.SecurityContactPropertiesNotificationsByRoleArgs { State = State.On, Roles = { SecurityContactRole.Owner } },
                NotificationsSources =
                {
                    Union<Inputs.NotificationsSourceAlertArgs, Inputs.NotificationsSourceAttackPathArgs>.FromT0(
                        new Inputs.NotificationsSourceAlertArgs { SourceType = "Alert", MinimalSeverity = MinimalSeverity.Low }),
                },
            },
            child);
        foreach (var feature in args.Features)
        {
            var parts = feature.Split('/');
            _ = new SubscriptionFeatureRegistration(
                $"{name}-{parts[1]}",
                new SubscriptionFeatureRegistrationArgs { ProviderNamespace = parts[0], FeatureName = parts[1] },
                child);
        }

        PlaceId = place.Id;
        Registrations = args.SubscriptionId.Apply(id => ResourceProviders.Actions(id, args.ResourceProviders));
        RegisterOutputs(new Dictionary<string, object?> { ["placeId"] = PlaceId, ["registrations"] = Registrations });
    }

    /// <summary>The ARM id of the subscription's place in its management group.</summary>
    [Output("placeId")]
    public Output<string> PlaceId { get; private set; }

    /// <summary>
    /// The calls of Resource Manager that register the resource providers. ARM has no resource for them, so they are actions of whoever
    /// sets the subscription up, and repeating them changes nothing.
    /// </summary>
    [Output("registrations")]
    public Output<ImmutableArray<string>> Registrations { get; private set; }
}
