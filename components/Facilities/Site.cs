using Bleu.Infra.Clouds;

namespace Bleu.Infra.Facilities;

/// <summary>A data centre, or a group of them, behind a region.</summary>
/// <param name="Name">A short name: lower-case letters, digits and hyphens.</param>
/// <param name="Place">The department, the city or the part of the country, as far as it is published.</param>
/// <param name="Country">The country, as an ISO 3166 code of two letters.</param>
public sealed record Site(string Name, string Place, string Country)
{
    /// <summary>How far the entry can be trusted.</summary>
    /// <value>The default is <see cref="Confidence.None"/>.</value>
    public Confidence Confidence { get; init; }

    /// <summary>Where the entry comes from, in words.</summary>
    /// <value>The default is empty.</value>
    public string Source { get; init; } = "";
}
