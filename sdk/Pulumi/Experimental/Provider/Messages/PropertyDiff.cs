namespace Pulumi.Experimental.Provider;

/// <summary>How one property changes.</summary>
public sealed class PropertyDiff
{
    /// <summary>What happens to it.</summary>
    /// <value>The default is <see cref="PropertyDiffKind.Add"/>.</value>
    public PropertyDiffKind Kind { get; set; }

    /// <summary>Whether the difference is between inputs, not between state and input.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool InputDiff { get; set; }
}
