namespace Pulumi;

/// <summary>A union whose types do not matter.</summary>
internal interface IUnion
{
    /// <summary>The value, whichever of the two types it has.</summary>
    object? Value { get; }
}
