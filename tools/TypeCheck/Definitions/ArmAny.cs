namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>Any value at all.</summary>
internal sealed record ArmAny : ArmType
{
    /// <summary>The one there is.</summary>
    public static ArmAny Instance { get; } = new();
}
