namespace Bleu.Infra.Configuration.Clients;

/// <summary>A subscription that is still to be made.</summary>
public sealed record SubscriptionSettings
{
    /// <summary>The alias, by which it is found again.</summary>
    public required string Alias { get; init; }

    /// <summary>The name that people read.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What it is for: <c>Production</c> or <c>DevTest</c>.</summary>
    /// <value>The default is <c>Production</c>.</value>
    public required string Workload { get; init; }

    /// <summary>Who is billed.</summary>
    public required BillingSettings Billing { get; init; }

    /// <summary>The subscription by whose provider it is made, a GUID.</summary>
    public required string DeployerSubscriptionId { get; init; }

    /// <summary>The object id of who owns it, where it goes to another tenant (<c>mca</c>); nothing for this one.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? OwnerId { get; init; }
}
