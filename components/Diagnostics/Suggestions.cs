namespace Bleu.Infra.Diagnostics;

/// <summary>Finds what a user may have meant.</summary>
public static class Suggestions
{
    /// <summary>The candidate nearest to a word, when it is near enough to be a slip.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What is known.</param>
    /// <returns>A candidate at most a third of its letters away, or nothing.</returns>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate);
            if (distance < bestDistance && distance <= Math.Max(1, Math.Max(word.Length, candidate.Length) / 3))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The question <c>Did you mean 'x'?</c> as a fix, or another advice when nothing is near.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What is known.</param>
    /// <param name="otherwise">The advice when nothing is near.</param>
    public static string For(string word, IEnumerable<string> candidates, string otherwise) =>
        Nearest(word, candidates) is { } nearest ? $"Did you mean '{nearest}'?" : otherwise;

    /// <summary>Names as messages list them: <c>'one', 'two'</c>.</summary>
    /// <param name="names">The names, in the order of the message.</param>
    public static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));

    // Edits are insertions, deletions, changes and swaps of neighbours; case does not count.
    private static int Distance(string left, string right)
    {
        if (left.Length > 100 || right.Length > 100)
        {
            return int.MaxValue;
        }

        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
