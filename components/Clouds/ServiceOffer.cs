using System.Collections.Immutable;

namespace Bleu.Infra.Clouds;

/// <summary>What is known of a service in the regions of a cloud: a line of its capability matrix.</summary>
/// <param name="Service">The service, as configuration names it: <c>postgresql</c>.</param>
public sealed record ServiceOffer(string Service)
{
    /// <summary>The regions that the line speaks of; empty for all.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Regions { get; init; } = [];

    /// <summary>Whether the service is there; nothing where nobody has published it.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public bool? IsOffered { get; init; }

    /// <summary>The SKUs that are there; an asterisk at the end stands for any text. Empty where nobody has published them.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Skus { get; init; } = [];

    /// <summary>Whether the service can be spread over the region's availability zones; nothing where nobody has published it.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public bool? HasZones { get; init; }

    /// <summary>How far the line can be trusted.</summary>
    /// <value>The default is <see cref="Confidence.None"/>.</value>
    public Confidence Confidence { get; init; }

    /// <summary>Where the line comes from, in words.</summary>
    /// <value>The default is that it is not published.</value>
    public string Source { get; init; } = "not published";

    /// <summary>Whether a SKU is there; nothing where nobody has published which are.</summary>
    /// <param name="sku">The SKU, as ARM names it; its case does not matter.</param>
    public bool? Offers(string sku) => Skus.IsEmpty ? null : Skus.Any(s => Matches(s, sku));

    private static bool Matches(string pattern, string sku) => pattern.EndsWith('*')
        ? sku.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
        : string.Equals(pattern, sku, StringComparison.OrdinalIgnoreCase);
}
