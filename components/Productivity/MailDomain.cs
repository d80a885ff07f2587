using System.Collections.Immutable;
using Bleu.Infra.Resilience;
using Pulumi;
using Pulumi.AzureNative.Dns;

namespace Bleu.Infra.Productivity;

/// <summary>
/// The public zone of a mail domain with the records that Microsoft 365 needs and those that keep others from sending in its name; on
/// request a private zone of the same name with the same records, so that nobody inside gets another answer.
/// </summary>
public sealed class MailDomain : ComponentResource
{
    /// <summary>Declares the zone and its records.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), out of range (BLEU5002), not allowed (BLEU5003), no blocks (BLEU5005) or no names (BLEU5340).</exception>
    public MailDomain(string name, MailDomainArgs args, ComponentResourceOptions? options = null)
        : base("bleu:productivity:MailDomain", name, args, options)
    {
        MailDomainValidator.Check(name, args);
        var child = new CustomResourceOptions { Parent = this };
        var zone = new Zone(
            name,
            new ZoneArgs { ResourceGroupName = args.ResourceGroupName, ZoneName = args.Domain, Location = "Global", ZoneType = ZoneType.Public, Tags = args.Tags },
            new CustomResourceOptions { Parent = this, Protect = true });
        DeletionLock.Set(name, zone.Id, "Mail of the domain is lost without its zone.", child);
        var records = MailRecords.Of(args);
        foreach (var record in records)
        {
            PublicRecords.Declare($"{name}-{Slug(record)}", record, args, zone.Name, child);
        }

        if (args.Networks.Count > 0)
        {
            InternalZone.Declare(name, args, records, child);
        }

        ZoneId = zone.Id;
        NameServers = zone.NameServers;
        RegisterOutputs(new Dictionary<string, object?> { ["zoneId"] = ZoneId, ["nameServers"] = NameServers });
    }

    /// <summary>The zone's ARM id.</summary>
    [Output("zoneId")]
    public Output<string> ZoneId { get; private set; }

    /// <summary>The servers to which the registrar of the domain has to lead.</summary>
    [Output("nameServers")]
    public Output<ImmutableArray<string>> NameServers { get; private set; }

    /// <summary>What tells the record from others of the domain in the names of resources.</summary>
    internal static string Slug(DnsRecord record) =>
        $"{record.Type.ToLowerInvariant()}-{(record.Name == "@" ? "root" : record.Name.TrimStart('_').Replace("._", "-", StringComparison.Ordinal).Replace('.', '-'))}";
}
