using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Configuration.Tenancy;
using Bleu.Infra.Governance;
using Bleu.Infra.Identity;
using Bleu.Infra.Tiers;
using Bleu.Infra.Vending;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>What a client is given before anything runs in its subscription.</summary>
internal static class ClientVending
{
    /// <summary>The subscription: the one that is there, or a new one.</summary>
    public static Input<string> Subscription(ProgramConfiguration configuration, ClientSettings settings, IReadOnlyDictionary<string, string> tags)
    {
        if (settings.Subscription is not { } wanted)
        {
            return settings.SubscriptionId;
        }

        var deployer = Providers.CloudProvider.Create("vending", configuration.Cloud, configuration.Region, settings.TenantId, wanted.DeployerSubscriptionId);
        var made = new NewSubscriptionArgs
        {
            Alias = wanted.Alias,
            DisplayName = wanted.DisplayName,
            BillingScope = wanted.Billing.Scope,
            Workload = wanted.Workload,
            ManagementGroupId = $"/providers/Microsoft.Management/managementGroups/{Group(settings)}",
        };
        foreach (var (name, value) in tags)
        {
            made.Tags.Add(name, value);
        }

        if (wanted.OwnerId is { } owner)
        {
            (made.OwnerId, made.OwnerTenantId) = (owner, settings.TenantId);
        }

        return new NewSubscription("subscription", made, new ComponentResourceOptions { Providers = { deployer } }).SubscriptionId;
    }

    /// <summary>Its place, tags, contact, features, budget and rights.</summary>
    /// <returns>The outputs of the stack.</returns>
    public static Dictionary<string, object?> SetUp(
        StackContext context, ProgramConfiguration configuration, ClientSettings settings, Input<string> subscriptionId, IReadOnlyDictionary<string, string> tags)
    {
        var setup = new SubscriptionSetup(
            "subscription",
            new SubscriptionSetupArgs
            {
                SubscriptionId = subscriptionId,
                ManagementGroup = Group(settings),
                Tags = new(tags),
                SecurityEmail = context.AlertEmail,
                ResourceProviders = [.. ResourceProviders.Common, .. settings.ResourceProviders, .. settings.Services.Select(s => s.Kind).Concat(settings.Cluster is null ? [] : ["cluster"]).Select(ResourceProviders.Of).OfType<string>()],
                Features = [.. settings.Features.Select(f => $"{f.Provider}/{f.Name}")],
            },
            context.Component);
        if (settings.Budget is { } budget)
        {
            _ = new SubscriptionBudget(
                settings.Client,
                new SubscriptionBudgetArgs { SubscriptionId = subscriptionId, Amount = budget.Amount, StartDate = budget.StartDate, ContactEmail = context.AlertEmail },
                context.Component);
        }

        if (!settings.Access.Assigned.IsEmpty || !settings.Access.Eligible.IsEmpty)
        {
            _ = new AccessPlan("access", PlatformControls.Access(settings.Access, null), context.Component);
        }

        return new() { ["subscriptionId"] = subscriptionId, ["registrations"] = setup.Registrations };
    }

    /// <summary>The identities of its pipelines and workloads.</summary>
    /// <returns>The client ids of the identities by their names.</returns>
    public static IReadOnlyDictionary<string, Output<string>> DeclareIdentities(
        StackContext context, ProgramConfiguration configuration, ClientSettings settings, Input<string> subscriptionId, Output<string>? clusterIssuer)
    {
        var clientIds = new Dictionary<string, Output<string>>(StringComparer.Ordinal);
        foreach (var identity in settings.Identities)
        {
            clientIds[identity.Name] = Declare(context, configuration, With(identity, configuration, settings), subscriptionId, clusterIssuer).ClientId;
        }

        return clientIds;
    }

    private static string Group(ClientSettings settings) => settings.ManagementGroup ?? Tier.Find(settings.Tier)?.ManagementGroup ?? settings.Tier;

    private static IdentitySettings With(IdentitySettings identity, ProgramConfiguration configuration, ClientSettings settings) =>
        identity with { Federations = [.. identity.Federations, .. TeamFederations.Of(settings, configuration.Cloud, identity.Name)] };

    private static WorkloadIdentity Declare(StackContext context, ProgramConfiguration configuration, IdentitySettings identity, Input<string> subscriptionId, Output<string>? clusterIssuer) => new(
        $"identity-{identity.Name}",
        new WorkloadIdentityArgs
        {
            ResourceGroupName = context.Group("identities").Name,
            Location = context.Location,
            Naming = context.Naming,
            Workload = identity.Name,
            Audience = identity.Federations.IsEmpty ? null : configuration.Cloud.Require(ProfileKeys.TokenExchangeAudience),
            Tokens = [.. identity.Federations.Select(f => new FederatedTokenArgs
            {
                Name = f.Name,
                Provider = f.Provider,
                Issuer = f.Issuer,
                ClusterIssuer = f is { Provider: "kubernetes", Issuer: null } ? StackContext.Maybe(clusterIssuer) : null,
                Source = f.Source,
                Ref = f.Ref,
                RefKind = f.RefKind,
            })],
            Scope = subscriptionId.Apply(id => $"/subscriptions/{id}"),
            Roles = [.. identity.Roles],
            Tags = context.Tags,
        },
        context.Component);
}
