namespace Pulumi;

/// <summary>A file, text or folder that a provider takes as a whole.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive(string signature, string property, object value)
    {
        Signature = signature;
        Property = property;
        Value = value;
    }

    /// <summary>The signature that marks it on the wire.</summary>
    internal string Signature { get; }

    /// <summary>The name on the wire of what it holds: <c>text</c>, <c>path</c>, <c>uri</c> or <c>assets</c>.</summary>
    internal string Property { get; }

    /// <summary>What it holds: text, or assets by their path in an archive.</summary>
    internal object Value { get; }
}
