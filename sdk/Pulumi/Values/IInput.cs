namespace Pulumi;

/// <summary>An input whose type of value does not matter.</summary>
internal interface IInput
{
    /// <summary>
    /// The input as the serializer takes it: a plain value, an output, or a list or map of inputs, so that each element
    /// keeps its own secrecy.
    /// </summary>
    object? Untyped { get; }
}
