namespace Bleu.Infra.Clouds;

/// <summary>One fact about a cloud, with what speaks for it.</summary>
/// <param name="Value">The value; nothing when nobody has published it.</param>
/// <param name="Confidence">How far it can be trusted.</param>
/// <param name="Source">Where it comes from, in words.</param>
public sealed record ProfileValue(string? Value, Confidence Confidence, string Source)
{
    /// <summary>A value that nobody has published.</summary>
    public static ProfileValue Unknown { get; } = new(null, Confidence.None, "not published");

    /// <summary>Whether the value is known, however well.</summary>
    public bool IsKnown => Value is not null;
}
