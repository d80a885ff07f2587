namespace Pulumi;

/// <summary>
/// What a resource or function takes: a plain value, or the output of another resource. Both convert to it, so that a
/// property can be set from either.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class Input<T> : IInput
{
    private readonly T _value;
    private Output<T>? _output;

    private protected Input(T value) => _value = value;

    private protected Input(Output<T> output)
    {
        _output = output;
        _value = default!;
    }

    object? IInput.Untyped => Untyped;

    /// <summary>What stands behind the input; lists and maps yield their parts.</summary>
    private protected virtual object? Untyped => _output is { } output ? output : _value;

    /// <summary>Takes a plain value.</summary>
    /// <param name="value">The value, known now.</param>
    public static implicit operator Input<T>(T value) => new(value);

    /// <summary>Takes the output of another resource.</summary>
    /// <param name="value">The output; its secrecy and dependencies stay with the input.</param>
    public static implicit operator Input<T>(Output<T> value) => value is null ? new(default(T)!) : new(value);

    /// <summary>Gives the input as an output.</summary>
    /// <param name="input">The input; none gives the default of its type.</param>
    public static implicit operator Output<T>(Input<T> input) => input.ToOutput();

    /// <summary>The input as an output; made once for a plain value.</summary>
    internal virtual Output<T> AsOutput() => _output ??= Output.Create(_value);

    /// <summary>Tells whether the input is a plain value equal to another's, or the very same input.</summary>
    internal bool IsSameAs(Input<T> other) =>
        ReferenceEquals(this, other)
        || (_output is not null && ReferenceEquals(_output, other._output))
        || (_output is null && other._output is null && GetType() == typeof(Input<T>) && other.GetType() == typeof(Input<T>)
            && EqualityComparer<T>.Default.Equals(_value, other._value));
}
