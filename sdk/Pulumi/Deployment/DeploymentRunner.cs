using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Pulumi;

/// <summary>
/// Runs the program and waits until nothing of it is under way. Every failure is collected: one that goes wrong does not
/// hide what else goes wrong.
/// </summary>
internal sealed class DeploymentRunner(Deployment deployment)
{
    /// <summary>The exit code that tells the host: the user has been told what to do.</summary>
    public const int UserErrorExitCode = 32;

    private const int FailureExitCode = 1;

    private readonly Lock _lock = new();
    private readonly List<Exception> _exceptions = [];
    private readonly ConditionalWeakTable<Task, object> _seen = [];
    private int _inFlight;
    private TaskCompletionSource? _idle;

    /// <summary>What goes on beyond the reach of this SDK.</summary>
    public OutsideWork Outside { get; } = new();

    /// <summary>Keeps the program alive until the task ends, and notes its failure.</summary>
    /// <param name="subject">The resource that it is about, to be named when it never ends; else any text.</param>
    /// <param name="task">The task.</param>
    public void RegisterTask(object subject, Task task)
    {
        if (task.IsCompletedSuccessfully)
        {
            return;
        }

        lock (_lock)
        {
            if (!_seen.TryAdd(task, subject))
            {
                return;
            }

            _inFlight++;
        }

        Outside.Note();

        _ = ObserveAsync(task);
    }

    /// <summary>Runs a program given as a function whose result is the stack's outputs.</summary>
    public Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> program, StackOptions? options) =>
        RunAsync(() => new Stack(program, options));

    /// <summary>Runs a program given as a stack class.</summary>
    public async Task<int> RunAsync(Func<Stack> factory)
    {
        try
        {
            factory().RegisterStackOutputs();
        }
        catch (Exception e)
        {
            Note(Unwrap(e));
        }

        await WhenIdleAsync().ConfigureAwait(false);
        return await FinishAsync().ConfigureAwait(false);
    }

    /// <summary>Runs a part of another program: it has no stack, and its end is not the end of the deployment.</summary>
    /// <param name="body">The part.</param>
    /// <param name="watched">Whether it may wait for what this SDK does not see.</param>
    public async Task<T> RunPartAsync<T>(Func<Task<T>> body, bool watched)
    {
        var result = StartAsync(body);
        RegisterTask(body, watched ? Outside.Watch(result) : result);
        await WhenIdleAsync().ConfigureAwait(false);
        switch (_exceptions)
        {
            case [var only]:
                ExceptionDispatchInfo.Throw(only);
                break;
            case [_, ..]:
                throw new AggregateException(_exceptions);
        }

        return deployment.Logger.LoggedErrors
            ? throw new RunException("Errors were logged; see the messages above.")
            : await result.ConfigureAwait(false);
    }

    /// <summary>Ends when nothing is under way any more.</summary>
    public async Task WhenIdleAsync()
    {
        var watch = new StallWatch(Outside);
        while (true)
        {
            Task idle;
            lock (_lock)
            {
                if (_inFlight == 0)
                {
                    return;
                }

                _idle ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
                idle = _idle.Task;
            }

            await idle.WaitAsync(StallWatch.Interval).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!idle.IsCompleted && watch.IsStalled())
            {
                Note(StallWatch.Report(Waiting()));
                return;
            }
        }
    }

    /// <summary>The resources that are not registered yet.</summary>
    private HashSet<string> Waiting()
    {
        lock (_lock)
        {
            return [.. from seen in _seen
                       where !seen.Key.IsCompleted
                       let resource = seen.Value as Resource
                       where resource is not null and not Stack
                       select $"{resource.GetResourceType()} '{resource.GetResourceName()}'"];
        }
    }

    private async Task<int> FinishAsync()
    {
        if (_exceptions.Count > 0)
        {
            return await FailureReport.SendAsync(deployment.Logger, [.. _exceptions]).ConfigureAwait(false) ? UserErrorExitCode : FailureExitCode;
        }

        if (deployment.Logger.LoggedErrors)
        {
            return FailureExitCode;
        }

        await deployment.Monitor.SignalAndWaitForShutdownAsync().ConfigureAwait(false);
        return 0;
    }

    private async Task ObserveAsync(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Note(Unwrap(e));
        }
        finally
        {
            Outside.Note();
            TaskCompletionSource? idle = null;
            lock (_lock)
            {
                if (--_inFlight == 0)
                {
                    (idle, _idle) = (_idle, null);
                }
            }

            idle?.SetResult();
        }
    }

    /// <summary>What a body throws at once is a failure of its task, too.</summary>
    private static async Task<T> StartAsync<T>(Func<Task<T>> body) => await body().ConfigureAwait(false);

    /// <summary>The same failure reaches many outputs; it is noted once.</summary>
    private void Note(Exception exception)
    {
        lock (_lock)
        {
            if (!_exceptions.Contains(exception))
            {
                _exceptions.Add(exception);
            }
        }
    }

    private static Exception Unwrap(Exception exception) => exception switch
    {
        System.Reflection.TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        _ => exception,
    };
}
