namespace Bleu.Infra.Policies.Waivers;

/// <summary>Patterns of URNs in which <c>*</c> stands for any text. Matching takes time in proportion to both lengths at most.</summary>
internal static class ScopePattern
{
    private const int LeastNamed = 3;

    /// <summary>Whether a text matches a pattern.</summary>
    public static bool Matches(string pattern, string text)
    {
        var (p, t, star, mark) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, t);
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                (p, t) = (p + 1, t + 1);
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }

    /// <summary>What makes a pattern too broad, as a clause; nothing where it is well.</summary>
    public static string? Breadth(string pattern)
    {
        var end = pattern.LastIndexOf("::", StringComparison.Ordinal);
        if (!pattern.StartsWith("urn:pulumi:", StringComparison.Ordinal) || end < 0)
        {
            return "has a scope that is no URN";
        }

        var before = pattern.LastIndexOf("::", end - 1, StringComparison.Ordinal);
        var type = before < 0 ? "" : pattern[(before + 2)..end];
        return type.Replace("*", "", StringComparison.Ordinal).Length < LeastNamed || type.EndsWith('*') ? "does not name the type of what it covers"
            : pattern[(end + 2)..].Replace("*", "", StringComparison.Ordinal).Length < LeastNamed ? "does not name what it covers"
            : null;
    }
}
