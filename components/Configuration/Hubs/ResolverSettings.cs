using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Hubs;

/// <summary>A DNS private resolver.</summary>
public sealed record ResolverSettings
{
    /// <summary>The domains that other servers answer for.</summary>
    public ImmutableArray<ForwardSettings> Forward { get; init; } = [];

    /// <summary>The domains that are never answered.</summary>
    public ImmutableArray<string> Blocked { get; init; } = [];
}
