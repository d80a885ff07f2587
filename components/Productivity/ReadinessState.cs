namespace Bleu.Infra.Productivity;

/// <summary>How far a point of the move to Microsoft 365 has come.</summary>
public enum ReadinessState
{
    /// <summary>The stack does it, from values that are known.</summary>
    Ready,

    /// <summary>The stack does it, from values that the client supplied and has to answer for.</summary>
    Supplied,

    /// <summary>Somebody has to do it by hand.</summary>
    Manual,

    /// <summary>It differs from the default by a decision that runs out.</summary>
    Deviation,

    /// <summary>Nobody has published what it depends on.</summary>
    Unknown,
}
