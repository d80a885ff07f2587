namespace Pulumi;

/// <summary>
/// Counts what goes on beyond the reach of this SDK: calls to the engine, tasks and functions of the program. When nothing does
/// and yet something is awaited, it is awaited for ever.
/// </summary>
internal sealed class OutsideWork
{
    private int _running;
    private int _changes;

    /// <summary>Whether nothing is under way.</summary>
    public bool IsNone => Volatile.Read(ref _running) == 0;

    /// <summary>Grows with whatever happens.</summary>
    public int Changes => Volatile.Read(ref _changes);

    /// <summary>Something has begun.</summary>
    public void Begin() => Interlocked.Increment(ref _running);

    /// <summary>Something has ended.</summary>
    public void End()
    {
        Note();
        Interlocked.Decrement(ref _running);
    }

    /// <summary>Something has happened.</summary>
    public void Note() => Interlocked.Increment(ref _changes);

    /// <summary>Counts a task until it ends.</summary>
    /// <returns>The task itself.</returns>
    public TTask Watch<TTask>(TTask task)
        where TTask : Task
    {
        if (!task.IsCompleted)
        {
            Begin();
            _ = task.ContinueWith(
                static (_, work) => (work as OutsideWork)?.End(), this, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        return task;
    }
}
