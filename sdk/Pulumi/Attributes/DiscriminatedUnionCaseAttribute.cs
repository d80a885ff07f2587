namespace Pulumi;

/// <summary>Says which type a tag of a union stands for.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class DiscriminatedUnionCaseAttribute : Attribute
{
    /// <summary>Names a case.</summary>
    /// <param name="tag">The value of the discriminator.</param>
    /// <param name="type">The type it stands for.</param>
    public DiscriminatedUnionCaseAttribute(string tag, Type type)
    {
        Tag = tag;
        Type = type;
    }

    /// <summary>The type the tag stands for.</summary>
    public Type Type { get; }

    /// <summary>The value of the discriminator.</summary>
    public string Tag { get; }
}
