using System.Text;

namespace Bleu.Infra.Policies.Resources;

/// <summary>The secret texts of resources, and messages without them: whatever a rule says, no part of a secret is shown.</summary>
internal static class SecretTexts
{
    private const int Shortest = 3;
    private const string Wanted = "; it must";

    /// <summary>The secret texts of a resource that are long enough to be recognised.</summary>
    public static IEnumerable<string> Of(PolicyResource resource)
    {
        foreach (var (_, _, text, isSecret) in ValueWalk.Texts(resource.Inputs))
        {
            if (isSecret && text.Text.Length >= Shortest)
            {
                yield return text.Text;
            }
        }
    }

    /// <summary>A reason in which quoted parts of secrets are hidden. What a rule asks for comes from the rule and stays.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="secrets">The secret texts.</param>
    public static string Hide(string reason, IReadOnlyList<string> secrets)
    {
        if (secrets.Count == 0 || !reason.Contains('\'', StringComparison.Ordinal))
        {
            return reason;
        }

        var end = reason.IndexOf(Wanted, StringComparison.Ordinal);
        var said = (end < 0 ? reason : reason[..end]).Split('\'');
        if (said.Length < 3)
        {
            return reason;
        }

        var text = new StringBuilder(said[0]);
        for (var i = 1; i < said.Length; i++)
        {
            // Every second part stands between quotation marks.
            var isQuoted = i % 2 == 1 && i + 1 < said.Length;
            text.Append(isQuoted && IsPart(said[i], secrets) ? "a secret" : i % 2 == 1 ? $"'{said[i]}{(isQuoted ? "'" : "")}" : said[i]);
        }

        return text.Append(end < 0 ? "" : reason[end..]).ToString();
    }

    private static bool IsPart(string quoted, IReadOnlyList<string> secrets)
    {
        var part = quoted.TrimEnd('…');
        return part.Length >= Shortest && secrets.Any(s => s.Contains(part, StringComparison.OrdinalIgnoreCase));
    }
}
