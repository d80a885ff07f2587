namespace Bleu.Infra.Policies.Resources;

/// <summary>Parts of ARM ids.</summary>
public static class ArmId
{
    /// <summary>The subscription of an id or scope; nothing where it names none.</summary>
    /// <param name="id">The id: <c>/subscriptions/GUID/resourceGroups/…</c>.</param>
    public static string? Subscription(string? id) => After(id, "/subscriptions/");

    /// <summary>The resource group of an id; nothing where it names none.</summary>
    /// <param name="id">The id.</param>
    public static string? ResourceGroup(string? id) => After(id, "/resourceGroups/");

    /// <summary>Whether two ids are the same; their case does not matter.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    public static bool Same(string? a, string? b) => a is not null && b is not null
        && a.AsSpan().TrimEnd('/').Equals(b.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>The last part of an id.</summary>
    /// <param name="id">The id.</param>
    public static string Last(string id) => id[(id.LastIndexOf('/') + 1)..];

    private static string? After(string? id, string mark)
    {
        var at = id?.IndexOf(mark, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
        {
            return null;
        }

        var rest = id.AsSpan(at + mark.Length);
        var end = rest.IndexOf('/');
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
