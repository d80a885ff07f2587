using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Bleu.Infra.Facilities;

/// <summary>
/// A target of power-usage effectiveness: energy of the whole data centre over energy of its computers (ISO/IEC 30134-2), 1 at best.
/// </summary>
/// <param name="Value">The ratio.</param>
/// <param name="IsBound">Whether the operator promises to stay below it, <c>&lt;1.3</c>, rather than to reach it.</param>
public readonly record struct PueTarget(decimal Value, bool IsBound)
{
    /// <summary>The lowest ratio that is possible.</summary>
    public const decimal Least = 1.0m;

    /// <summary>A ratio that no data centre of today has: what is above is a slip.</summary>
    public const decimal Most = 5.0m;

    /// <summary>Reads <c>1.25</c> or <c>&lt;1.3</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">The target, when the text is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out PueTarget target)
    {
        target = default;
        var isBound = text is ['<', ..];
        if (!TryParseRatio(isBound ? text?[1..] : text, out var value))
        {
            return false;
        }

        target = new(value, isBound);
        return true;
    }

    /// <summary>Reads a ratio from 1 to 5 with at most three decimals.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ratio">The ratio, when the text is one.</param>
    public static bool TryParseRatio([NotNullWhen(true)] string? text, out decimal ratio) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out ratio)
        && ratio is >= Least and <= Most && text is { Length: <= 5 };

    /// <summary>Whether whoever meets the target stays below a limit.</summary>
    /// <param name="limit">The limit.</param>
    public bool StaysBelow(decimal limit) => IsBound ? Value <= limit : Value < limit;

    /// <summary>Yields the form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => (IsBound ? "<" : "") + Value.ToString(CultureInfo.InvariantCulture);
}
