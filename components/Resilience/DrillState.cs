namespace Bleu.Infra.Resilience;

/// <summary>How a drill stands on a day.</summary>
public enum DrillState
{
    /// <summary>It was never exercised.</summary>
    Never,

    /// <summary>It was exercised, and the next time is still to come.</summary>
    Current,

    /// <summary>Its next time is past.</summary>
    Overdue,
}
