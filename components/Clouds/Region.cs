using Bleu.Infra.Facilities;

namespace Bleu.Infra.Clouds;

/// <summary>A region of a cloud.</summary>
/// <param name="Name">The name that ARM takes as a location.</param>
public sealed record Region(string Name)
{
    /// <summary>The name that people read.</summary>
    public string DisplayName { get; init; } = Name;

    /// <summary>A short code for names of resources; nothing when none is published.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? ShortCode { get; init; }

    /// <summary>The code that backup uses in its private-link zone; nothing when none is published.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? BackupCode { get; init; }

    /// <summary>The region it is paired with; nothing when none is published.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Pair { get; init; }

    /// <summary>How many availability zones it has; nothing when that is not published, 0 when it has none.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public int? AvailabilityZones { get; init; }

    /// <summary>What is known of the data centres behind it.</summary>
    /// <value>The default is that nothing is known.</value>
    public RegionFacilities Facilities { get; init; } = RegionFacilities.Unknown;

    /// <summary>How far the entry can be trusted.</summary>
    /// <value>The default is <see cref="Confidence.None"/>.</value>
    public Confidence Confidence { get; init; }

    /// <summary>Where the entry comes from, in words.</summary>
    /// <value>The default is empty.</value>
    public string Source { get; init; } = "";

    /// <summary>The code used in names: the published short code, or the name itself.</summary>
    public string Code => ShortCode ?? Name;

    /// <summary>The numbers of its availability zones, as ARM takes them; none where nobody has published how many it has.</summary>
    public IEnumerable<string> Zones => Enumerable.Range(1, AvailabilityZones ?? 0).Select(zone => zone.ToString());
}
