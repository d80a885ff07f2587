namespace Bleu.Infra.Cli.Drift;

/// <summary>Ids of Azure Resource Manager as texts: their case does not matter, and names that are GUIDs are drawn by the provider.</summary>
internal static class ArmIdText
{
    /// <summary>Whether a text is an id.</summary>
    public static bool IsId(string text) =>
        text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase) || text.StartsWith("/providers/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two ids name the same.</summary>
    public static bool AreSame(string left, string right)
    {
        var (a, b) = (left.TrimEnd('/').Split('/'), right.TrimEnd('/').Split('/'));
        return a.Length == b.Length && a.Zip(b).Select((s, i) => (s.First, s.Second, Before: i > 0 ? a[i - 1] : "")).All(s =>
            string.Equals(s.First, s.Second, StringComparison.OrdinalIgnoreCase)
            || (!string.Equals(s.Before, "subscriptions", StringComparison.OrdinalIgnoreCase) && Guid.TryParse(s.First, out _) && Guid.TryParse(s.Second, out _)));
    }
}
