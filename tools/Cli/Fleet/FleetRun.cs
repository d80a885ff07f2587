using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>
/// Plans many stacks side by side in one process. Each plan is handed over as soon as it is made and then let go of, so that memory
/// holds as many plans as run side by side, and those that others refer to. A stack that fails, however it fails, fails alone.
/// </summary>
/// <param name="project">The project.</param>
/// <param name="service">Plans its stacks.</param>
/// <param name="degree">How many stacks are planned side by side.</param>
internal sealed class FleetRun(Project project, PlanService service, int degree)
{
    private const int MostDiagnostics = 50;

    /// <summary>Plans stacks.</summary>
    /// <param name="selection">Which, and why.</param>
    /// <param name="take">Takes each plan, and completes what is told of it; called from several threads.</param>
    /// <param name="done">Hears of each stack that is done; called from several threads.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>What came of the stacks, in the order of the selection.</returns>
    public async Task<ImmutableArray<StackResult>> RunAsync(
        FleetSelection selection, Func<StackPlan, StackResult, StackResult> take, Action<StackResult> done, CancellationToken cancellationToken)
    {
        var results = new ConcurrentDictionary<string, StackResult>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(InOrder(selection.Stacks), options, async (stack, token) =>
        {
            var result = await RunAsync(stack, take, token).ConfigureAwait(false) with { Why = selection.WhyOf(stack) };
            results[stack] = result;
            done(result);
        }).ConfigureAwait(false);
        return [.. selection.Stacks.Select(s => results[s])];
    }

    // What others refer to comes first, so that nobody waits for it in vain. The source is enumerated as workers become free.
    private IEnumerable<string> InOrder(ImmutableArray<string> stacks) => stacks.OrderBy(s => Kinds.Rank(FindSettings(s)));

    private Configuration.StackSettings? FindSettings(string stack)
    {
        try
        {
            return project.Stacks.Check(stack).Settings;
        }
        catch (DiagnosticException)
        {
            return null;
        }
    }

    private async Task<StackResult> RunAsync(string stack, Func<StackPlan, StackResult, StackResult> take, CancellationToken cancellationToken)
    {
        try
        {
            var settings = project.Stacks.Check(stack).Settings;
            var plan = await service.PlanAsync(stack, null, cancellationToken).ConfigureAwait(false);
            return take(plan, new()
            {
                Stack = stack,
                Kind = Kinds.Of(settings),
                Cloud = settings?.Cloud,
                Region = settings?.Region,
                IsWhole = plan.IsComplete,
                Resources = plan.Resources.Length,
                Check = plan.Check,
                Elapsed = plan.Elapsed,
                Diagnostics = [.. plan.Diagnostics.OrderByDescending(d => d.Severity).Take(MostDiagnostics)],
            });
        }
        catch (DiagnosticException e)
        {
            return new() { Stack = stack, Diagnostics = e.Diagnostics };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new() { Stack = stack, Diagnostics = [FleetDiagnostics.StackFailed(stack, e)] };
        }
        finally
        {
            service.Release(stack);
        }
    }
}
