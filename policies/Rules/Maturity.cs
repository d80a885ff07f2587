namespace Bleu.Infra.Policies.Rules;

/// <summary>How much has been lived with a rule.</summary>
public enum Maturity
{
    /// <summary>New: reported, and not yet in the way of a deployment.</summary>
    Preview,

    /// <summary>In force.</summary>
    Stable,
}
