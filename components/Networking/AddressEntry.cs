namespace Bleu.Infra.Networking;

/// <summary>A line of an <see cref="AddressPlan"/>.</summary>
/// <param name="Cloud">The cloud. Clouds are not routed to each other, so they may use the same addresses.</param>
/// <param name="Region">The region, as ARM names it.</param>
/// <param name="Stack">The stack that owns the addresses.</param>
/// <param name="Kind">The stack's kind: <c>region</c>.</param>
/// <param name="Level">What the line stands for.</param>
/// <param name="Name">The configuration's key of a pool or network, or the subnet's name.</param>
/// <param name="Block">The addresses.</param>
public sealed record AddressEntry(string Cloud, string Region, string Stack, string Kind, AddressLevel Level, string Name, Cidr Block);
