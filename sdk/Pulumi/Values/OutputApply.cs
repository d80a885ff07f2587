using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// The ways a function meets an output. What is settled already is transformed at once; unknown values never reach the
/// function, and the secrecy and dependencies of every part stay with the result.
/// </summary>
internal static class OutputApply
{
    public static Task<OutputData<TResult>> MapAsync<T, TResult>(Task<OutputData<T>> dataTask, Func<T, TResult> func)
    {
        if (!dataTask.IsCompletedSuccessfully)
        {
            return WaitAsync(dataTask, func);
        }

        try
        {
            return Task.FromResult(Map(dataTask.Result, func));
        }
        catch (Exception exception)
        {
            return Task.FromException<OutputData<TResult>>(exception);
        }

        static async Task<OutputData<TResult>> WaitAsync(Task<OutputData<T>> dataTask, Func<T, TResult> func) =>
            Map(await dataTask.ConfigureAwait(false), value => Counted(func, value));
    }

    public static async Task<OutputData<TResult>> MapAsync<T, TResult>(Task<OutputData<T>> dataTask, Func<T, Task<TResult>> func)
    {
        var data = await dataTask.ConfigureAwait(false);
        return data.IsKnown ? data.With(await Watched(func, data.Value).ConfigureAwait(false)) : data.With(default(TResult)!);
    }

    public static async Task<OutputData<ValueTuple>> RunAsync<T>(Task<OutputData<T>> dataTask, Func<T, Task> func)
    {
        var data = await dataTask.ConfigureAwait(false);
        if (data.IsKnown)
        {
            await Watched(func, data.Value).ConfigureAwait(false);
        }

        return data.With(default(ValueTuple));
    }

    public static Task<OutputData<TResult>> BindAsync<T, TResult>(Task<OutputData<T>> dataTask, Func<T, Output<TResult>?> func)
    {
        if (!dataTask.IsCompletedSuccessfully)
        {
            return WaitAsync(dataTask, func);
        }

        try
        {
            var data = dataTask.Result;
            var inner = data.IsKnown ? func(data.Value)?.DataTask : null;
            if (inner is null)
            {
                return Task.FromResult(data.With(default(TResult)!));
            }

            return inner.IsCompletedSuccessfully ? Task.FromResult(Join(data, inner.Result)) : JoinAsync(data, inner);
        }
        catch (Exception exception)
        {
            return Task.FromException<OutputData<TResult>>(exception);
        }

        static async Task<OutputData<TResult>> WaitAsync(Task<OutputData<T>> dataTask, Func<T, Output<TResult>?> func)
        {
            var data = await dataTask.ConfigureAwait(false);
            return data.IsKnown && Counted(func, data.Value) is { } inner
                ? Join(data, await inner.DataTask.ConfigureAwait(false))
                : data.With(default(TResult)!);
        }
    }

    /// <summary>Settles many outputs into one list; a single unknown part leaves the whole unknown.</summary>
    public static Task<OutputData<ImmutableArray<T>>> AllAsync<T>(IReadOnlyList<Output<T>> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (!parts[i].DataTask.IsCompletedSuccessfully)
            {
                return WaitAsync(parts);
            }
        }

        return Task.FromResult(JoinAll(parts));

        static async Task<OutputData<ImmutableArray<T>>> WaitAsync(IReadOnlyList<Output<T>> parts)
        {
            for (var i = 0; i < parts.Count; i++)
            {
                await parts[i].DataTask.ConfigureAwait(false);
            }

            return JoinAll(parts);
        }
    }

    /// <summary>Runs a function of the program that may take its time.</summary>
    private static TResult Counted<T, TResult>(Func<T, TResult> func, T value)
    {
        var outside = Deployment.Outside;
        outside?.Begin();
        try
        {
            return func(value);
        }
        finally
        {
            outside?.End();
        }
    }

    /// <summary>Runs a function of the program whose task may take its time.</summary>
    private static TTask Watched<T, TTask>(Func<T, TTask> func, T value)
        where TTask : Task
    {
        var task = Counted(func, value);
        return Deployment.Outside?.Watch(task) ?? task;
    }

    private static OutputData<TResult> Map<T, TResult>(OutputData<T> data, Func<T, TResult> func) =>
        data.With(data.IsKnown ? func(data.Value) : default!);

    private static OutputData<TResult> Join<T, TResult>(OutputData<T> outer, OutputData<TResult> inner) =>
        new(OutputData.Union(outer.Resources, inner.Resources), inner.Value, inner.IsKnown, outer.IsSecret || inner.IsSecret);

    private static async Task<OutputData<TResult>> JoinAsync<T, TResult>(OutputData<T> outer, Task<OutputData<TResult>> inner) =>
        Join(outer, await inner.ConfigureAwait(false));

    private static OutputData<ImmutableArray<T>> JoinAll<T>(IReadOnlyList<Output<T>> parts)
    {
        var values = ImmutableArray.CreateBuilder<T>(parts.Count);
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        for (var i = 0; i < parts.Count; i++)
        {
            var data = parts[i].DataTask.Result;
            values.Add(data.Value);
            OutputData.Join(data, ref resources, ref isKnown, ref isSecret);
        }

        return new(resources, values.MoveToImmutable(), isKnown, isSecret);
    }
}
