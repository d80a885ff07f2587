namespace Bleu.Infra.Policies.Rules;

/// <summary>What the value of a rule's parameter is.</summary>
public enum ParameterKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A truth value.</summary>
    Flag,

    /// <summary>A list of texts.</summary>
    TextList,
}
