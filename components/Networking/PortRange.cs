using System.Globalization;

namespace Bleu.Infra.Networking;

/// <summary>Ports from one to another.</summary>
/// <param name="First">The first, 1 to 65535.</param>
/// <param name="Last">The last, no less than the first.</param>
public readonly record struct PortRange(int First, int Last)
{
    /// <summary>How many ports there are.</summary>
    public int Count => Last - First + 1;

    /// <summary>Reads a port, <c>443</c>, or a range, <c>8000-8100</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The ports.</param>
    /// <returns>Whether the text is one of the two.</returns>
    public static bool TryParse(string text, out PortRange range)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var (first, last) = dash < 0 ? (text, text) : (text[..dash], text[(dash + 1)..]);
        var isRange = IsPort(first, out var from) & IsPort(last, out var to);
        range = new(from, to);
        return isRange && from <= to;
    }

    /// <summary>Whether every port of the other is in this one.</summary>
    /// <param name="other">The other range.</param>
    public bool Contains(PortRange other) => First <= other.First && other.Last <= Last;

    /// <summary>Yields <c>443</c> or <c>8000-8100</c>, as Azure's rules take it.</summary>
    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";

    private static bool IsPort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= 1 and <= 65535;
}
