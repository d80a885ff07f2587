namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>A property of an object.</summary>
/// <param name="Reference">Its type.</param>
/// <param name="Flags">How it may be used.</param>
/// <param name="Description">What the definitions say of it; nothing when they say nothing.</param>
internal sealed record ArmProperty(ArmReference Reference, ArmFlags Flags, string? Description)
{
    /// <summary>Its type.</summary>
    public ArmType Type => Reference.Type;

    /// <summary>Whether Azure alone sets it.</summary>
    public bool IsReadOnly => Flags.HasFlag(ArmFlags.ReadOnly);

    /// <summary>Whether a request must hold it.</summary>
    public bool IsRequired => Flags.HasFlag(ArmFlags.Required) && !IsReadOnly;

    /// <summary>Whether it is part of the resource's address.</summary>
    public bool IsAddress => Flags.HasFlag(ArmFlags.DeployTimeConstant);
}
