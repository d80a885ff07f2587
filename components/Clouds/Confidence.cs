namespace Bleu.Infra.Clouds;

/// <summary>How far a value of a cloud profile can be trusted.</summary>
public enum Confidence
{
    /// <summary>The value is not known.</summary>
    None,

    /// <summary>Test data or a placeholder in one place says so.</summary>
    Low,

    /// <summary>The value follows the form that other clouds use; nobody has confirmed it for this one.</summary>
    Derived,

    /// <summary>One piece of published source says so.</summary>
    Medium,

    /// <summary>Two independent sources, or an authoritative one, say so.</summary>
    High,
}
