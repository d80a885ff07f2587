using System.Collections.Immutable;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.PrivateDns;
using Inputs = Pulumi.AzureNative.PrivateDns.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>The private DNS zones in which private endpoints of a region are found, linked to the hub.</summary>
public sealed class PrivateZones : ComponentResource
{
    private readonly Dictionary<string, Output<string>> _ids = new(StringComparer.Ordinal);
    private readonly string _subject;

    /// <summary>Declares the zones and their links.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What they are made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public PrivateZones(string name, PrivateZonesArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:PrivateZones", name, args, options)
    {
        new ArgumentChecks(nameof(PrivateZones), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.NetworkId, "NetworkId")
            .NotEmpty(args.Zones.Count, "Zones")
            .Throw();
        var child = new CustomResourceOptions { Parent = this };
        _subject = $"{nameof(PrivateZones)} '{name}' service";
        foreach (var (service, dnsName) in args.Zones)
        {
            _ids[service] = Zone($"{name}-{service}", dnsName, args, child);
        }

        ZoneIds = Output.All(_ids.Values).Apply(values => _ids.Keys.Zip(values).ToImmutableDictionary(p => p.First, p => p.Second));
        RegisterOutputs(new Dictionary<string, object?> { ["zoneIds"] = ZoneIds });
    }

    /// <summary>The zones' ARM ids by service.</summary>
    [Output("zoneIds")]
    public Output<ImmutableDictionary<string, string>> ZoneIds { get; private set; }

    /// <summary>The ARM id of the zone of a service; what takes it waits for that zone alone.</summary>
    /// <param name="service">The service, as it was given.</param>
    /// <exception cref="RunException">BLEU5003: there is no zone of that service.</exception>
    public Output<string> ZoneId(string service) => _ids.TryGetValue(service, out var id)
        ? id
        : throw new RunException(ComponentDiagnostics.NotAllowed(_subject, service, _ids.Keys).ToString());

    private static Output<string> Zone(string name, string dnsName, PrivateZonesArgs args, CustomResourceOptions options)
    {
        var zone = new PrivateZone(
            name,
            new PrivateZoneArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                PrivateZoneName = dnsName,
                Location = "Global",
                Tags = args.Tags,
            },
            options);
        _ = new VirtualNetworkLink(
            name,
            new VirtualNetworkLinkArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                PrivateZoneName = zone.Name,
                VirtualNetworkLinkName = "hub",
                Location = "Global",
                RegistrationEnabled = false,
                VirtualNetwork = new Inputs.SubResourceArgs { Id = args.NetworkId },
                Tags = args.Tags,
            },
            options);
        return zone.Id;
    }
}
