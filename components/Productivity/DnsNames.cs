namespace Bleu.Infra.Productivity;

/// <summary>Names of DNS.</summary>
internal static class DnsNames
{
    private const int MaxLength = 253;
    private const int MaxLabel = 63;

    /// <summary>Whether a text is a name of two labels or more, in lower case; an underscore may begin a label.</summary>
    public static bool IsName(string text) =>
        text.Length <= MaxLength && text.Split('.') is { Length: > 1 } labels && Array.TrueForAll(labels, IsLabel);

    private static bool IsLabel(string label)
    {
        var rest = label.StartsWith('_') ? label[1..] : label;
        return rest.Length > 0 && label.Length <= MaxLabel && rest[0] != '-' && rest[^1] != '-'
            && rest.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
    }
}
