namespace Bleu.Infra.Governance.Hierarchy;

/// <summary>
/// The id of a management group, unique in its tenant: 1 to 90 letters, digits, hyphens, underscores, periods and parentheses,
/// beginning with a letter or digit and not ending in a period. ARM does not tell upper from lower case, so neither does equality.
/// </summary>
public readonly record struct ManagementGroupId : IComparable<ManagementGroupId>
{
    /// <summary>The greatest length, in characters.</summary>
    public const int MaxLength = 90;

    private const string IdPrefix = "/providers/Microsoft.Management/managementGroups/";
    private readonly string? _text;

    private ManagementGroupId(string text) => _text = text;

    /// <summary>The id as it was written.</summary>
    public string Text => _text ?? "";

    /// <summary>The ARM id: <c>/providers/Microsoft.Management/managementGroups/corp</c>.</summary>
    public string ResourceId => IdPrefix + Text;

    /// <summary>Reads an id.</summary>
    /// <param name="text">The id alone, or an ARM id that ends in it.</param>
    /// <param name="id">The id; the default where the text is none.</param>
    /// <param name="problem">What is the matter with the text, as a clause; empty where nothing is.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse(string? text, out ManagementGroupId id, out string problem)
    {
        var bare = text ?? "";
        if (bare.StartsWith(IdPrefix, StringComparison.OrdinalIgnoreCase))
        {
            bare = bare[IdPrefix.Length..];
        }

        problem = Problem(bare);
        id = problem.Length == 0 ? new(bare) : default;
        return problem.Length == 0;
    }

    /// <summary>Reads an id that is known to be one.</summary>
    /// <param name="text">The id alone, or an ARM id that ends in it.</param>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public static ManagementGroupId Parse(string text) =>
        TryParse(text, out var id, out var problem) ? id : throw new FormatException($"'{text}' {problem}.");

    /// <summary>Whether two ids name the same group.</summary>
    /// <param name="other">The other id.</param>
    public bool Equals(ManagementGroupId other) => string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>A hash that does not depend on case.</summary>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>Orders by the letters, whatever their case.</summary>
    /// <param name="other">The other id.</param>
    public int CompareTo(ManagementGroupId other) => string.Compare(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Yields the id as it was written.</summary>
    public override string ToString() => Text;

    private static string Problem(string text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return $"has {text.Length} characters, allowed are 1 to {MaxLength}";
        }

        if (!char.IsAsciiLetterOrDigit(text[0]))
        {
            return "does not begin with a letter or a digit";
        }

        if (text.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or '(' or ')')))
        {
            return "has a character other than letters, digits, '-', '_', '.', '(' and ')'";
        }

        return text[^1] == '.' ? "ends in a period" : "";
    }
}
