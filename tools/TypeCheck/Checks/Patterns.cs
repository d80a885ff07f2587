using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Bleu.Infra.TypeCheck.Checks;

/// <summary>Regular expressions of the definitions. They are those of JavaScript, and match anywhere in a text.</summary>
internal static class Patterns
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(250);
    private static readonly ConcurrentDictionary<string, Regex?> Known = new(StringComparer.Ordinal);

    /// <summary>Whether a text has the form. What takes too long to tell has not; an expression that is none asks for nothing.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Known.GetOrAdd(pattern, Parse)?.IsMatch(text) ?? true;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>The expression; nothing when it is none.</summary>
    public static Regex? Parse(string pattern)
    {
        try
        {
            // A dollar sign is the very end here, as in JavaScript, and not the place before a last line feed.
            return new(pattern.EndsWith('$') && !pattern.EndsWith("\\$", StringComparison.Ordinal) ? pattern[..^1] + "\\z" : pattern, RegexOptions.CultureInvariant, Limit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
