using System.Collections.Immutable;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Hubs;

/// <summary>The hub of another region.</summary>
/// <param name="Stack">The region's stack.</param>
/// <param name="Spaces">The addresses behind that hub: its address space and its client pools.</param>
public sealed record HubPeerSettings(string Stack, ImmutableArray<Cidr> Spaces);
