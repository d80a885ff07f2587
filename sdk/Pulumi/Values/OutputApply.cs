using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// The ways a function meets an output. What is settled already is transformed at once; unknown values never reach the
/// function, and the secrecy and dependencies of every part stay with the result.
/// </summary>
internal static class OutputApply
{
    public static async Task<OutputData<TResult>> MapAsync<T, TResult>(Task<OutputData<T>> dataTask, Func<T, TResult> func)
    {
        var data = await dataTask.ConfigureAwait(false);
        return data.IsKnown ? data.With(func(data.Value)) : Unknown<T, TResult>(data);
    }

    public static async Task<OutputData<TResult>> MapAsync<T, TResult>(Task<OutputData<T>> dataTask, Func<T, Task<TResult>> func)
    {
        var data = await dataTask.ConfigureAwait(false);
        return data.IsKnown ? data.With(await func(data.Value).ConfigureAwait(false)) : Unknown<T, TResult>(data);
    }

    public static async Task<OutputData<ValueTuple>> RunAsync<T>(Task<OutputData<T>> dataTask, Func<T, Task> func)
    {
        var data = await dataTask.ConfigureAwait(false);
        if (data.IsKnown)
        {
            await func(data.Value).ConfigureAwait(false);
        }

        return data.With(default(ValueTuple));
    }

    public static async Task<OutputData<TResult>> BindAsync<T, TResult>(Task<OutputData<T>> dataTask, Func<T, Output<TResult>?> func)
    {
        var data = await dataTask.ConfigureAwait(false);
        if (!data.IsKnown)
        {
            return Unknown<T, TResult>(data);
        }

        var inner = func(data.Value);
        if (inner is null)
        {
            return data.With(default(TResult)!);
        }

        var result = await inner.DataTask.ConfigureAwait(false);
        return new(OutputData.Union(data.Resources, result.Resources), result.Value, result.IsKnown, data.IsSecret || result.IsSecret);
    }

    /// <summary>Settles many outputs into one list; a single unknown part leaves the whole unknown.</summary>
    public static async Task<OutputData<ImmutableArray<T>>> AllAsync<T>(IReadOnlyList<Output<T>> parts)
    {
        var values = new T[parts.Count];
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        for (var i = 0; i < values.Length; i++)
        {
            var data = await parts[i].DataTask.ConfigureAwait(false);
            values[i] = data.Value;
            OutputData.Join(data, ref resources, ref isKnown, ref isSecret);
        }

        return new(resources, [.. values], isKnown, isSecret);
    }

    private static OutputData<TResult> Unknown<T, TResult>(OutputData<T> data) => data.With(default(TResult)!);
}
