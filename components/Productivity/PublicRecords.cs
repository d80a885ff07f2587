using Pulumi;
using Pulumi.AzureNative.Dns;
using Inputs = Pulumi.AzureNative.Dns.Inputs;

namespace Bleu.Infra.Productivity;

/// <summary>Records in a public zone.</summary>
internal static class PublicRecords
{
    /// <summary>Declares the records of one name and type.</summary>
    public static void Declare(string name, DnsRecord record, MailDomainArgs args, Input<string> zone, CustomResourceOptions options)
    {
        var set = new RecordSetArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            ZoneName = zone,
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

        _ = new RecordSet(name, set, options);
    }
}
