using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// A value that becomes known while the deployment runs, together with the resources it depends on and whether it is
/// secret. During a preview it may stay unknown; functions given to <c>Apply</c> are then not called.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Output<T> : IOutput
{
    internal Output(Task<OutputData<T>> dataTask)
    {
        DataTask = dataTask;
        if (!dataTask.IsCompletedSuccessfully)
        {
            Deployment.TryRegisterOutputTask(this, dataTask);
        }
    }

    internal Output(OutputData<T> data) => DataTask = Task.FromResult(data);

    /// <summary>Takes a task that the deployment waits for already, as part of a registration.</summary>
    internal Output(TaskCompletionSource<OutputData<T>> source) => DataTask = source.Task;

    internal Task<OutputData<T>> DataTask { get; }

    /// <summary>Makes an output of a task's result, known once the task ends.</summary>
    /// <param name="value">The task; when it fails, so does the output.</param>
    public static Output<T> Create(Task<T> value) => Pulumi.Output.Create(value);

    /// <summary>Runs a function on the value once it is known.</summary>
    /// <param name="func">The function; it is not called while the value is unknown.</param>
    public Output<ValueTuple> Apply(Func<T, Task> func) => new(OutputApply.RunAsync(DataTask, func));

    /// <summary>Transforms the value once it is known.</summary>
    /// <param name="func">The function; it is not called while the value is unknown.</param>
    public Output<TResult> Apply<TResult>(Func<T, TResult> func) => new(OutputApply.MapAsync(DataTask, func));

    /// <summary>Transforms the value by an asynchronous function once it is known.</summary>
    /// <param name="func">The function; it is not called while the value is unknown.</param>
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => new(OutputApply.MapAsync(DataTask, func));

    /// <summary>Transforms the value into an input, whose facts join those of this output.</summary>
    /// <param name="func">The function; it is not called while the value is unknown.</param>
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) =>
        new(OutputApply.BindAsync(DataTask, value => func(value).ToOutput()));

    /// <summary>Transforms the value into an output, whose facts join those of this output.</summary>
    /// <param name="func">The function; it is not called while the value is unknown.</param>
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func) => new(OutputApply.BindAsync(DataTask, func));

    /// <summary>Transforms the boxed value into an output, whose facts join those of this output.</summary>
    /// <param name="func">The function; it is not called while the value is unknown.</param>
    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func) =>
        new(OutputApply.BindAsync<T, TResult>(DataTask, value => func(value)));

    /// <summary>Refuses to turn an output into text, since its value may not be known yet.</summary>
    /// <exception cref="InvalidOperationException"><c>PULUMI_ERROR_OUTPUT_STRING</c> is <c>1</c> or <c>true</c>.</exception>
    public override string ToString() => OutputText.Refuse();

    Task<ImmutableHashSet<Resource>> IOutput.GetResourcesAsync() =>
        DataTask.IsCompletedSuccessfully ? Task.FromResult(DataTask.Result.Resources) : AwaitResourcesAsync();

    Task<OutputData<object?>> IOutput.GetDataAsync() =>
        DataTask.IsCompletedSuccessfully ? Task.FromResult(DataTask.Result.Boxed) : AwaitDataAsync();

    private async Task<ImmutableHashSet<Resource>> AwaitResourcesAsync() => (await DataTask.ConfigureAwait(false)).Resources;

    private async Task<OutputData<object?>> AwaitDataAsync() => (await DataTask.ConfigureAwait(false)).Boxed;
}
