namespace Pulumi;

/// <summary>A text.</summary>
public sealed class StringAsset : Asset
{
    /// <summary>Takes a text.</summary>
    /// <param name="text">The text.</param>
    public StringAsset(string text)
        : base("text", text)
    {
    }
}
