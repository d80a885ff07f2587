namespace Pulumi;

/// <summary>An output that can be handed out before what it stands for exists, and is resolved later.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class DeferredOutput<T>
{
    private readonly TaskCompletionSource<OutputData<T>> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly OutsideWork? _outside;
    private int _resolved;

    /// <summary>Makes an output that nothing stands behind yet.</summary>
    public DeferredOutput()
    {
        Output = new(_source.Task);
        _outside = Deployment.Outside;
        _outside?.Begin();
    }

    /// <summary>The output to hand out.</summary>
    public Output<T> Output { get; }

    /// <summary>Says which output this one stands for.</summary>
    /// <param name="output">The output whose value, secrecy and dependencies are taken over.</param>
    /// <exception cref="InvalidOperationException">It has been resolved before.</exception>
    public void Resolve(Output<T> output)
    {
        if (Interlocked.Exchange(ref _resolved, 1) == 1)
        {
            throw new InvalidOperationException("The deferred output has been resolved already; it can be resolved once.");
        }

        _outside?.End();
        _ = FollowAsync(output);
    }

    private async Task FollowAsync(Output<T> output)
    {
        try
        {
            _source.SetResult(await output.DataTask.ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            _source.SetException(exception);
        }
    }
}
