namespace Bleu.Infra.Facilities;

/// <summary>What a cloud demands of the facilities behind every region of it.</summary>
public sealed record FacilityRequirements
{
    /// <summary>The country that every site lies in, as an ISO 3166 code; nothing when the cloud demands none.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? SiteCountry { get; init; }

    /// <summary>The ratio that the target of power-usage effectiveness stays below; nothing when the cloud demands none.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public decimal? PueBelow { get; init; }

    /// <summary>Whether every region has a paired one in the same cloud.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsPairRequired { get; init; }
}
