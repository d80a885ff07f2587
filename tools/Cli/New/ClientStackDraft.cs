namespace Bleu.Infra.Cli.New;

/// <summary>What the stack of a new client is told.</summary>
internal sealed record ClientStackDraft
{
    public required string Project { get; init; }

    public required string Client { get; init; }

    /// <summary>The hub that it joins; nothing in the tier that joins none.</summary>
    public required string? Hub { get; init; }

    public required string Cloud { get; init; }

    public required string Region { get; init; }

    public required string Tier { get; init; }

    public required string TenantId { get; init; }

    public required string SubscriptionId { get; init; }

    public required string AddressSpace { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Tags { get; init; }
}
