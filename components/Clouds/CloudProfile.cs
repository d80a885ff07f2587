using System.Collections.Immutable;
using Bleu.Infra.Clouds.Microsoft365;
using Bleu.Infra.Clouds.PrivateLink;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Clouds;

/// <summary>
/// What is known of a cloud: its endpoints, host suffixes, private-link zones and regions, and how well each is known.
/// No other place in the toolkit holds a host or a region.
/// </summary>
public sealed record CloudProfile
{
    /// <summary>The name in configuration: <c>bleu</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name that people read.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The country it serves, as an ISO 3166 code; empty for none in particular.</summary>
    /// <value>The default is empty.</value>
    public string Country { get; init; } = "";

    /// <summary>The DNS domains that belong to this cloud alone: a plan for another cloud must not name them.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>Names in the form of hosts of this cloud that are the same in every cloud, and that nobody connects to, such as classes of Kubernetes.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Identifiers { get; init; } = [];

    /// <summary>The values by key: <c>suffixes.keyVault</c>.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, ProfileValue> Values { get; init; } = ImmutableSortedDictionary<string, ProfileValue>.Empty;

    /// <summary>What it demands of the data centres behind every region.</summary>
    /// <value>The default is nothing.</value>
    public FacilityRequirements Requirements { get; init; } = new();

    /// <summary>The regions.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<Region> Regions { get; init; } = [];

    /// <summary>The services that it does not offer, as far as that is known.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<UnavailableService> Unavailable { get; init; } = [];

    /// <summary>Its capability matrix: what is known of services in its regions. The first line that fits counts.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<ServiceOffer> Capabilities { get; init; } = [];

    /// <summary>The endpoints of Microsoft 365 in the cloud, by service.</summary>
    /// <value>The default is empty: nothing is known of them.</value>
    public ImmutableArray<Microsoft365Endpoint> ProductivityEndpoints { get; init; } = [];

    /// <summary>The built-in policies that it has; nothing where nobody has exported them.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public PolicyListing? Policies { get; init; }

    /// <summary>What its users should know.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The private DNS zones of its services.</summary>
    public PrivateLinkCatalogue PrivateLink => new(this);

    /// <summary>A value with what speaks for it; an unknown one when the profile does not have it.</summary>
    /// <param name="key">The key: <c>suffixes.keyVault</c>.</param>
    public ProfileValue Find(string key) => Values.TryGetValue(key, out var value) ? value : ProfileValue.Unknown;

    /// <summary>A value that must be known.</summary>
    /// <param name="key">The key: <c>suffixes.keyVault</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="DiagnosticException">BLEU2001: the value is not known; the message says how to supply it.</exception>
    public string Require(string key) =>
        Find(key).Value ?? throw new DiagnosticException(CloudDiagnostics.UnknownValue(this, key));

    /// <summary>What is known of a service in a region: the line that names the region before the one that speaks of all.</summary>
    /// <param name="service">The service, as configuration names it: <c>postgresql</c>.</param>
    /// <param name="region">The region's name in ARM.</param>
    /// <returns>The line; one that knows nothing where the matrix has none.</returns>
    public ServiceOffer Offer(string service, string region) =>
        Capabilities.FirstOrDefault(o => o.Service == service && o.Regions.Contains(region, StringComparer.OrdinalIgnoreCase))
        ?? Capabilities.FirstOrDefault(o => o.Service == service && o.Regions.IsEmpty)
        ?? new ServiceOffer(service);

    /// <summary>The capability matrix in full: what is known of every service in every region.</summary>
    public IEnumerable<(Region Region, ServiceOffer Offer)> CapabilityMatrix() =>
        from region in Regions
        from service in Capabilities.Select(c => c.Service).Distinct().Order(StringComparer.Ordinal)
        select (region, Offer(service, region.Name));

    /// <summary>The private-link zone of a service in a region.</summary>
    /// <param name="service">The service, as in the profile: <c>vault</c>.</param>
    /// <param name="region">The region, for the zones that name it.</param>
    /// <returns>The zone's DNS name.</returns>
    /// <exception cref="DiagnosticException">BLEU2001: the zone, or the region's backup code in it, is not known.</exception>
    public string PrivateLinkZone(string service, Region region)
    {
        var key = ProfileKeys.ZonePrefix + service;
        var zone = Require(key).Replace("{region}", region.Name, StringComparison.Ordinal);
        return zone.Contains("{regionCode}", StringComparison.Ordinal)
            ? zone.Replace("{regionCode}", region.BackupCode ?? throw new DiagnosticException(CloudDiagnostics.UnknownBackupCode(this, region)), StringComparison.Ordinal)
            : zone;
    }

    /// <summary>The private-link zones of a region by service, as far as they are known.</summary>
    /// <param name="region">The region, for the zones that name it.</param>
    public ImmutableSortedDictionary<string, string> PrivateLinkZones(Region region) => PrivateLink.Of(region);

    /// <summary>Whether it offers a service, as far as that is known: what nobody has said to be absent is taken to be there.</summary>
    /// <param name="service">The service's id, one of <see cref="CloudService"/>.</param>
    public bool Offers(string service) => !Unavailable.Any(u => u.Id == service);

    /// <summary>The region of a name, or nothing.</summary>
    /// <param name="name">The name that ARM takes; its case does not matter.</param>
    public Region? FindRegion(string name) => Regions.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The region of a name.</summary>
    /// <param name="name">The name that ARM takes; its case does not matter.</param>
    /// <exception cref="DiagnosticException">BLEU2003: the cloud has no such region.</exception>
    public Region Region(string name) => FindRegion(name) ?? throw new DiagnosticException(CloudDiagnostics.UnknownRegion(this, name));
}
