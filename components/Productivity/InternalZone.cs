using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.PrivateDns;
using Inputs = Pulumi.AzureNative.PrivateDns.Inputs;

namespace Bleu.Infra.Productivity;

/// <summary>A private zone with the name and the records of a mail domain.</summary>
internal static class InternalZone
{
    /// <summary>Declares the zone, its links to networks and its records.</summary>
    public static void Declare(string name, MailDomainArgs args, ImmutableArray<DnsRecord> records, CustomResourceOptions options)
    {
        var zone = new PrivateZone(
            $"{name}-internal",
            new PrivateZoneArgs { ResourceGroupName = args.ResourceGroupName, PrivateZoneName = args.Domain, Location = "Global", Tags = args.Tags },
            options);
        foreach (var (network, id) in args.Networks)
        {
            _ = new VirtualNetworkLink(
                $"{name}-internal-{network}",
                new VirtualNetworkLinkArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    PrivateZoneName = zone.Name,
                    VirtualNetworkLinkName = network,
                    Location = "Global",
                    RegistrationEnabled = false,
                    VirtualNetwork = new Inputs.SubResourceArgs { Id = id },
                    Tags = args.Tags,
                },
                options);
        }

        foreach (var record in records)
        {
            Add($"{name}-internal-{MailDomain.Slug(record)}", record, args, zone.Name, options);
        }
    }

    private static void Add(string name, DnsRecord record, MailDomainArgs args, Input<string> zone, CustomResourceOptions options)
    {
        var set = new PrivateRecordSetArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            PrivateZoneName = zone,
            RecordType = record.Type,
            RelativeRecordSetName = record.Name,
            Ttl = args.Ttl,
        };
        foreach (var value in record.Values)
        {
            var parts = value.Split(' ');
            switch (record.Type)
            {
                case "MX":
                    set.MxRecords.Add(new Inputs.MxRecordArgs { Preference = RecordParts.Number(parts[0]), Exchange = parts[1] });
                    break;
                case "CNAME":
                    set.CnameRecord = new Inputs.CnameRecordArgs { Cname = value };
                    break;
                case "SRV":
                    set.SrvRecords.Add(new Inputs.SrvRecordArgs
                    {
                        Priority = RecordParts.Number(parts[0]),
                        Weight = RecordParts.Number(parts[1]),
                        Port = RecordParts.Number(parts[2]),
                        Target = parts[3],
                    });
                    break;
                default:
                    set.TxtRecords.Add(new Inputs.TxtRecordArgs { Value = RecordParts.Text(value) });
                    break;
            }
        }

        _ = new PrivateRecordSet(name, set, options);
    }
}
