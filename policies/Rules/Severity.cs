namespace Bleu.Infra.Policies.Rules;

/// <summary>How bad it is when a rule is broken. The numbers are those of the engine's protocol.</summary>
public enum Severity
{
    /// <summary>A matter of order; reported, and never in the way of a deployment.</summary>
    Low = 1,

    /// <summary>A defence in depth is missing.</summary>
    Medium = 2,

    /// <summary>A defence that others rely on is missing.</summary>
    High = 3,

    /// <summary>Data may leave the client, the cloud or the country.</summary>
    Critical = 4,
}
