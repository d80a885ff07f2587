using System.Collections.Immutable;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Hubs;

/// <summary>A site outside the cloud.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">The public IPv4 address of its device.</param>
/// <param name="Spaces">The addresses behind the device.</param>
public sealed record VpnSiteSettings(string Name, string Address, ImmutableArray<Cidr> Spaces);
