using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.Model;
using Pulumi;

namespace Bleu.Infra.Planner.InProcess;

/// <summary>
/// Runs a program inside this process by the public surface of the SDK alone, whichever SDK it is: the program speaks to the
/// planner over gRPC on loopback, and is told so by the variables of a language host. Variables belong to the process, so one
/// program runs at a time.
/// </summary>
/// <param name="program">Declares the resources and yields the stack's outputs.</param>
public sealed class LoopbackPlanHost(Func<Task<IDictionary<string, object?>>> program) : IPlanHost
{
    private static readonly SemaphoreSlim Turn = new(1);

    /// <inheritdoc />
    public async Task<StackPlan> PlanAsync(
        PlanRequest request, IProgress<PlanProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        using var callbacks = new GrpcCallbackClient();
        var run = new PlanRun(request with { ResolveStack = Yielding(request) }, callbacks, progress);
        await Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var server = await GrpcPlanServer.StartAsync(run.Monitor, cancellationToken).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                run.Monitor.Address = server.Address;
                return run.Finish(await RunAsync(request, server.Address).ConfigureAwait(false), "the program");
            }
        }
        finally
        {
            Turn.Release();
        }
    }

    // A program that refers to another stack has read its variables; the other stack's program may have its turn.
    private static Func<string, CancellationToken, Task<StackPlan>>? Yielding(PlanRequest request) =>
        request.ResolveStack is not { } resolve ? null : async (stack, token) =>
        {
            Turn.Release();
            try
            {
                return await resolve(stack, token).ConfigureAwait(false);
            }
            finally
            {
                await Turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        };

    private async Task<int> RunAsync(PlanRequest request, string address)
    {
        var variables = ProgramEnvironment.Of(request, address).ToList();
        var before = variables.ConvertAll(v => (v.Name, Environment.GetEnvironmentVariable(v.Name)));
        try
        {
            variables.ForEach(v => Environment.SetEnvironmentVariable(v.Name, v.Value));
            return await Deployment.RunAsync(program).ConfigureAwait(false);
        }
        finally
        {
            before.ForEach(v => Environment.SetEnvironmentVariable(v.Name, v.Item2));
        }
    }
}
