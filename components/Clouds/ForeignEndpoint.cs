using System.Buffers;

namespace Bleu.Infra.Clouds;

/// <summary>Finds hosts of other clouds inside texts.</summary>
public sealed class ForeignEndpoint
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchValues<string> _domains;
    private readonly string[] _identifiers;

    /// <summary>Looks for the domains of every cloud of a catalogue but one.</summary>
    /// <param name="catalog">The clouds.</param>
    /// <param name="own">The cloud whose hosts are at home.</param>
    public ForeignEndpoint(CloudCatalog catalog, CloudProfile own)
        : this(DomainsOf(catalog, own), catalog.Names.SelectMany(n => catalog.Get(n).Identifiers))
    {
    }

    /// <summary>Looks for some domains.</summary>
    /// <param name="owners">The domains, each with whom it belongs to; the first owner of a domain counts.</param>
    /// <param name="identifiers">Names in the form of hosts that are the same everywhere, and that nobody connects to; whatever ends with one is let be.</param>
    public ForeignEndpoint(IEnumerable<(string Domain, string Owner)> owners, IEnumerable<string>? identifiers = null)
    {
        _identifiers = [.. identifiers ?? []];
        foreach (var (domain, owner) in owners)
        {
            _owners.TryAdd(domain, owner);
        }

        _domains = SearchValues.Create([.. _owners.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The domains of every cloud of a catalogue but one, each with the cloud's name.</summary>
    /// <param name="catalog">The clouds.</param>
    /// <param name="own">The cloud whose domains are at home.</param>
    public static IEnumerable<(string Domain, string Owner)> DomainsOf(CloudCatalog catalog, CloudProfile own) =>
        from profile in catalog.Names.Where(n => n != own.Name).Select(catalog.Get)
        from domain in profile.Domains.Except(own.Domains)
        select (domain, profile.DisplayName);

    /// <summary>The first foreign domain in a text.</summary>
    /// <param name="text">Any text: a URL, a host, a script.</param>
    /// <returns>The domain and the cloud it belongs to, or nothing.</returns>
    public (string Domain, string Owner)? Find(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var at = text.AsSpan(start).IndexOfAny(_domains);
            if (at < 0)
            {
                return null;
            }

            start += at;
            if (LongestAt(text, start) is { } domain && !IsIdentifier(text.AsSpan(0, start + domain.Length)))
            {
                return (domain, _owners[domain]);
            }

            start++;
        }

        return null;
    }

    // A domain counts where a host can begin or go on before it, and where the host ends after it.
    private string? LongestAt(string text, int start)
    {
        string? longest = null;
        if (start > 0 && IsLabel(text[start - 1]))
        {
            return null;
        }

        foreach (var domain in _owners.Keys)
        {
            var end = start + domain.Length;
            if (domain.Length > (longest?.Length ?? 0)
                && text.AsSpan(start).StartsWith(domain, StringComparison.OrdinalIgnoreCase)
                && (end == text.Length || !IsLabel(text[end]))
                && !(end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetterOrDigit(text[end + 1])))
            {
                longest = domain;
            }
        }

        return longest;
    }

    private bool IsIdentifier(ReadOnlySpan<char> text)
    {
        foreach (var identifier in _identifiers)
        {
            if (text.EndsWith(identifier, StringComparison.OrdinalIgnoreCase) && (text.Length == identifier.Length || !IsLabel(text[^(identifier.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLabel(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
}
