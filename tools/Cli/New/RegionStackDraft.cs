namespace Bleu.Infra.Cli.New;

/// <summary>What the stack of a new region is told.</summary>
internal sealed record RegionStackDraft
{
    public required string Project { get; init; }

    public required string Cloud { get; init; }

    public required string Region { get; init; }

    public required string TenantId { get; init; }

    public required string SubscriptionId { get; init; }

    public required string AddressSpace { get; init; }

    public required string ClientPool { get; init; }

    /// <summary>The day by which its flows have to be looked at again.</summary>
    public required DateOnly ReviewBy { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Tags { get; init; }
}
