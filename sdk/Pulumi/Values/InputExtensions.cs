namespace Pulumi;

/// <summary>What outputs can do, for inputs; no input counts as the default of its type.</summary>
public static class InputExtensions
{
    /// <summary>Gives the input as an output.</summary>
    /// <param name="input">The input; none gives the default of its type.</param>
    public static Output<T> ToOutput<T>(this Input<T>? input) => input is null ? Output.Create(default(T)!) : input.AsOutput();

    /// <summary>Transforms the value once it is known.</summary>
    /// <param name="input">The input.</param>
    /// <param name="func">The function; it is not called while the value is unknown.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, TResult> func) => input.ToOutput().Apply(func);

    /// <summary>Transforms the value by an asynchronous function once it is known.</summary>
    /// <param name="input">The input.</param>
    /// <param name="func">The function; it is not called while the value is unknown.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Task<TResult>> func) => input.ToOutput().Apply(func);

    /// <summary>Transforms the value into an input, whose facts join those of this one.</summary>
    /// <param name="input">The input.</param>
    /// <param name="func">The function; it is not called while the value is unknown.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Input<TResult>?> func) => input.ToOutput().Apply(func);

    /// <summary>Transforms the value into an output, whose facts join those of this input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="func">The function; it is not called while the value is unknown.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Output<TResult>?> func) => input.ToOutput().Apply(func);
}
