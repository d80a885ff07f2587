namespace Bleu.Infra.Networking;

/// <summary>
/// One end of a flow: an address block, a service tag of Azure, or a host name. In configuration a block is written as it is, a tag
/// as <c>tag:AzureMonitor</c>, a host as <c>host:packages.example.org</c> or <c>host:*.example.org</c>.
/// </summary>
public sealed record FlowEndpoint
{
    private const string TagPrefix = "tag:";
    private const string HostPrefix = "host:";

    private FlowEndpoint(Cidr? block, string? tag, string? host) => (Block, Tag, Host) = (block, tag, host);

    /// <summary>The form in words, for messages.</summary>
    public static string Form => "a private IPv4 block such as 10.16.0.0/20, 'tag:' and a service tag, or 'host:' and a host name";

    /// <summary>The address block; nothing for tags and hosts.</summary>
    public Cidr? Block { get; }

    /// <summary>The service tag; nothing for blocks and hosts.</summary>
    public string? Tag { get; }

    /// <summary>The host name, which may begin with <c>*.</c>; nothing for blocks and tags.</summary>
    public string? Host { get; }

    /// <summary>What Azure's rules take as an address: the block or the tag.</summary>
    public string Address => Block?.ToString() ?? Tag ?? "*";

    /// <summary>The end that is an address block.</summary>
    /// <param name="block">The block.</param>
    public static FlowEndpoint Of(Cidr block) => new(block, null, null);

    /// <summary>The end that a service tag stands for.</summary>
    /// <param name="tag">The tag: letters, digits and dots, beginning with a letter.</param>
    public static FlowEndpoint OfTag(string tag) => new(null, tag, null);

    /// <summary>Reads an end.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is none.</exception>
    public static FlowEndpoint Parse(string text) => TryParse(text, out var endpoint) ? endpoint : throw new FormatException($"'{text}' is not {Form}.");

    /// <summary>Reads an end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="endpoint">The end.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out FlowEndpoint endpoint)
    {
        endpoint = OfTag("");
        if (text.StartsWith(TagPrefix, StringComparison.Ordinal))
        {
            endpoint = OfTag(text[TagPrefix.Length..]);
            return IsTag(text.AsSpan(TagPrefix.Length));
        }

        if (text.StartsWith(HostPrefix, StringComparison.Ordinal))
        {
            var host = text[HostPrefix.Length..];
            endpoint = new(null, null, host);
            return host.Length <= 253 && Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) == UriHostNameType.Dns;
        }

        var isBlock = Cidr.TryParse(text, out var block, out _);
        endpoint = Of(block);
        return isBlock;
    }

    /// <summary>Whether whatever the other end stands for is part of this one, as far as that can be told without a cloud.</summary>
    /// <param name="other">The other end.</param>
    public bool Covers(FlowEndpoint other) =>
        this == other
        || (Block is { } wide && other.Block is { } narrow && wide.Contains(narrow))
        || (Host is { } pattern && other.Host is { } host && pattern.StartsWith("*.", StringComparison.Ordinal) && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether some address of a block may be meant. Tags of the network itself stand for all of its addresses.</summary>
    /// <param name="block">The block.</param>
    public bool Meets(Cidr block) => Block?.Overlaps(block) ?? Tag == "VirtualNetwork";

    /// <summary>Yields the form of configuration.</summary>
    public override string ToString() => Block?.ToString() ?? (Tag is not null ? TagPrefix + Tag : HostPrefix + Host);

    private static bool IsTag(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '.')
            {
                return false;
            }
        }

        return text.Length is > 0 and <= 80 && char.IsAsciiLetter(text[0]);
    }
}
