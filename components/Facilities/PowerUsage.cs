using Bleu.Infra.Clouds;

namespace Bleu.Infra.Facilities;

/// <summary>The power-usage effectiveness of a region's data centres.</summary>
public sealed record PowerUsage
{
    /// <summary>What is aimed at; nothing when no target is published.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public PueTarget? Target { get; init; }

    /// <summary>What was measured over a year; nothing when no measurement is published.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public decimal? Measured { get; init; }

    /// <summary>The last day of the year that was measured.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DateOnly? MeasuredOn { get; init; }

    /// <summary>How far the entry can be trusted.</summary>
    /// <value>The default is <see cref="Confidence.None"/>.</value>
    public Confidence Confidence { get; init; }

    /// <summary>Where the entry comes from, in words.</summary>
    /// <value>The default is empty.</value>
    public string Source { get; init; } = "";
}
