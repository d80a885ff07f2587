namespace Pulumi;

/// <summary>An output of another stack; one of the two properties is set when the output exists.</summary>
public sealed class StackReferenceOutputDetails
{
    /// <summary>The value, when it is not secret.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public object? Value { get; set; }

    /// <summary>The value, when it is secret.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public object? SecretValue { get; set; }
}
