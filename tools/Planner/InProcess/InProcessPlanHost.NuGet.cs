using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.InProcess;

/// <summary>Runs a program inside this process. The official SDK has no door for that but its wire, so loopback it is.</summary>
/// <param name="program">Declares the resources and yields the stack's outputs.</param>
public sealed class InProcessPlanHost(Func<Task<IDictionary<string, object?>>> program) : IPlanHost
{
    private readonly LoopbackPlanHost _loopback = new(program);

    /// <inheritdoc />
    public Task<StackPlan> PlanAsync(
        PlanRequest request, IProgress<PlanProgress>? progress = null, CancellationToken cancellationToken = default) =>
        _loopback.PlanAsync(request, progress, cancellationToken);
}
