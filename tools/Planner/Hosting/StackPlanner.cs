using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Planner.Monitoring;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>Plans the stacks of a project, each once, and answers their references to each other.</summary>
/// <param name="host">Runs the programs.</param>
/// <param name="stacks">What the program of each stack is told, by the stack's name.</param>
public sealed class StackPlanner(IPlanHost host, IReadOnlyDictionary<string, Func<PlanRequest>> stacks)
{
    private readonly IReadOnlyCollection<string> _names = stacks.Keys.ToHashSet(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task<StackPlan>> _plans = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _waits = new(StringComparer.Ordinal);

    /// <summary>Plans a stack, and first the stacks it refers to.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="progress">Hears of every step; nothing to hear none.</param>
    /// <param name="cancellationToken">Stops planning.</param>
    /// <exception cref="DiagnosticException">The project has no such stack.</exception>
    public Task<StackPlan> PlanAsync(string stack, IProgress<PlanProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (!stacks.TryGetValue(stack, out var request))
        {
            throw new DiagnosticException(PlannerDiagnostics.UnknownStack(stack, stacks.Keys));
        }

        // The program runs outside the lock: it may ask for other stacks from any thread.
        var own = new TaskCompletionSource<StackPlan>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_plans.TryGetValue(stack, out var plan))
            {
                return plan;
            }

            _plans[stack] = own.Task;
        }

        _ = RunAsync(own, stack, request, progress, cancellationToken);
        return own.Task;
    }

    /// <summary>
    /// Lets go of the resources of a stack that is planned; what it yields stays, for stacks that refer to it. Whoever plans many
    /// stacks calls this for each that is done with.
    /// </summary>
    /// <param name="stack">The stack's name.</param>
    public void Release(string stack)
    {
        lock (_gate)
        {
            if (_plans.TryGetValue(stack, out var plan) && plan.IsCompletedSuccessfully)
            {
                _plans[stack] = Task.FromResult(plan.Result with { Resources = [] });
            }
        }
    }

    private async Task RunAsync(
        TaskCompletionSource<StackPlan> result,
        string stack,
        Func<PlanRequest> request,
        IProgress<PlanProgress>? progress,
        CancellationToken cancellationToken)
    {
        try
        {
            var complete = request() with
            {
                KnownStacks = _names,
                ResolveStack = (name, token) => ResolveAsync(stack, name, progress, token),
            };
            result.SetResult(await host.PlanAsync(complete, progress, cancellationToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            result.SetCanceled(cancellationToken);
        }
        catch (Exception e)
        {
            result.SetException(e);
        }
    }

    private async Task<StackPlan> ResolveAsync(string from, string to, IProgress<PlanProgress>? progress, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (Path(to, from) is { } path)
            {
                throw new DiagnosticException(PlannerDiagnostics.StackCycle([from, .. path]));
            }

            if (!_waits.TryGetValue(from, out var targets))
            {
                _waits[from] = targets = [];
            }

            targets.Add(to);
        }

        return await PlanAsync(to, progress, cancellationToken).ConfigureAwait(false);
    }

    // The way from one stack to another along what each waits for; nothing when there is none.
    private List<string>? Path(string from, string to)
    {
        if (from == to)
        {
            return [to];
        }

        foreach (var next in _waits.GetValueOrDefault(from) ?? [])
        {
            if (Path(next, to) is { } rest)
            {
                return [from, .. rest];
            }
        }

        return null;
    }
}
