using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Hubs;

/// <summary>A domain that other servers answer for.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Domain">The domain.</param>
/// <param name="Servers">The servers' IPv4 addresses.</param>
public sealed record ForwardSettings(string Name, string Domain, ImmutableArray<string> Servers);
