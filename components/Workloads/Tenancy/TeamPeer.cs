using Bleu.Infra.Networking;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>The other end of a team's flow: <c>team:NAME</c>, an address block, or <c>host:NAME</c>.</summary>
public sealed record TeamPeer
{
    private const string TeamPrefix = "team:";

    private TeamPeer(string? team, FlowEndpoint? endpoint) => (Team, Endpoint) = (team, endpoint);

    /// <summary>The form in words, for messages.</summary>
    public static string Form => "'team:' and a team, an IPv4 block such as 10.16.0.0/20, or 'host:' and a host name";

    /// <summary>The team; nothing for other ends.</summary>
    public string? Team { get; }

    /// <summary>The address block; nothing for other ends.</summary>
    public Cidr? Block => Endpoint?.Block;

    /// <summary>The host name, which may begin with <c>*.</c>; nothing for other ends.</summary>
    public string? Host => Endpoint?.Host;

    private FlowEndpoint? Endpoint { get; }

    /// <summary>Reads an end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="peer">The end.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out TeamPeer peer)
    {
        if (text.StartsWith(TeamPrefix, StringComparison.Ordinal))
        {
            peer = new(text[TeamPrefix.Length..], null);
            return peer.Team is { Length: > 0 and <= 20 } name && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        }

        var isEndpoint = FlowEndpoint.TryParse(text, out var endpoint) && endpoint.Tag is null;
        peer = new(null, endpoint);
        return isEndpoint;
    }

    /// <summary>Reads an end.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static TeamPeer Parse(string text) => TryParse(text, out var peer) ? peer : throw new FormatException($"'{text}' is not {Form}.");

    /// <summary>Yields the form of configuration.</summary>
    public override string ToString() => Team is null ? Endpoint?.ToString() ?? "" : TeamPrefix + Team;
}
