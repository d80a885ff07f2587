namespace Bleu.Infra.Policies.Judging;

/// <summary>What came of looking at something by a rule.</summary>
public enum Outcome
{
    /// <summary>The rule is kept.</summary>
    Pass,

    /// <summary>The rule is broken.</summary>
    Fail,

    /// <summary>The rule is not about this.</summary>
    NotApplicable,

    /// <summary>A value stood in the way that is not known yet; a later run on real values closes it.</summary>
    Undetermined,

    /// <summary>The rule is broken or undetermined, and someone has answered for it.</summary>
    Waived,

    /// <summary>The rule itself failed to judge.</summary>
    Error,
}
