using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.Model;
using Pulumi;

namespace Bleu.Infra.Planner.InProcess;

/// <summary>Runs a program inside this process, on the embedded SDK: no process is started and no socket opened.</summary>
/// <param name="program">Declares the resources and yields the stack's outputs.</param>
public sealed class InProcessPlanHost(Func<Task<IDictionary<string, object?>>> program) : IPlanHost
{
    /// <inheritdoc />
    public async Task<StackPlan> PlanAsync(
        PlanRequest request, IProgress<PlanProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var callbacks = new InlineCallbackClient();
        var run = new PlanRun(request, callbacks, progress);
        var settings = new DeploymentSettings(
            request.Project,
            request.Stack,
            request.Organization,
            request.RootDirectory,
            IsDryRun: true,
            Parallel: 16,
            request.Config,
            request.SecretKeys);
        var exitCode = await InlineDeployment.RunAsync(
            run.Monitor, run.Monitor, settings, program, options: null, door => callbacks.Door = door).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return run.Finish(exitCode, "the program");
    }
}
