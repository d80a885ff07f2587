using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>Runs the program of a stack without a cloud.</summary>
public interface IPlanHost
{
    /// <summary>Plans one stack.</summary>
    /// <param name="request">What the program is told.</param>
    /// <param name="progress">Hears of every step; nothing to hear none.</param>
    /// <param name="cancellationToken">Stops planning.</param>
    /// <returns>The plan; what went wrong stands in its diagnostics, and only a whole plan says so.</returns>
    Task<StackPlan> PlanAsync(PlanRequest request, IProgress<PlanProgress>? progress = null, CancellationToken cancellationToken = default);
}
