using System.Collections.Immutable;

namespace Bleu.Infra.Productivity;

/// <summary>The records of one name and type in a zone.</summary>
/// <param name="Name">The name below the zone; <c>@</c> for the zone itself.</param>
/// <param name="Type">The type: <c>MX</c>, <c>CNAME</c>, <c>TXT</c> or <c>SRV</c>.</param>
/// <param name="Values">The values as zone files write them, without quotation marks: <c>0 mail.example</c>.</param>
/// <param name="Purpose">What they are for, in words.</param>
public sealed record DnsRecord(string Name, string Type, ImmutableArray<string> Values, string Purpose);
