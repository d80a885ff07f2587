using Pulumirpc;

namespace Pulumi;

/// <summary>
/// Runs a program inside this process against a monitor that is an object rather than a service. Several may run side by
/// side; each sees its own <see cref="Deployment.Instance"/>.
/// </summary>
internal static class InlineDeployment
{
    /// <summary>Runs a program as the engine would.</summary>
    /// <param name="monitor">Takes the registrations.</param>
    /// <param name="engine">Takes the messages.</param>
    /// <param name="settings">What the program is told.</param>
    /// <param name="program">Declares the resources and yields the stack's outputs.</param>
    /// <param name="options">How the stack is treated.</param>
    /// <param name="onStarting">Gets the door through which the monitor calls the program's callbacks.</param>
    /// <returns>The exit code that the process would have.</returns>
    public static async Task<int> RunAsync(
        IResourceMonitor monitor,
        IEngineLog engine,
        DeploymentSettings settings,
        Func<Task<IDictionary<string, object?>>> program,
        StackOptions? options = null,
        Action<Func<CallbackInvokeRequest, CancellationToken, Task<CallbackInvokeResponse>>>? onStarting = null)
    {
        var callbacks = new InlineCallbackHost();
        await using (callbacks.ConfigureAwait(false))
        {
            onStarting?.Invoke(callbacks.InvokeAsync);
            var deployment = new Deployment(monitor, engine, settings, callbacks);
            Deployment.SetCurrent(deployment);
            return await deployment.Runner.RunAsync(program, options).ConfigureAwait(false);
        }
    }

    /// <summary>Runs what declares resources on behalf of another program: a component of a provider, or a method of one.</summary>
    /// <param name="monitor">Takes the registrations.</param>
    /// <param name="engine">Takes the messages.</param>
    /// <param name="settings">What the other program is told.</param>
    /// <param name="callbacks">Takes the callbacks; they outlive the run.</param>
    /// <param name="body">Declares the resources.</param>
    /// <param name="watched">Whether the body may wait for what this SDK does not see.</param>
    /// <returns>What the body yields, once nothing of it is under way any more.</returns>
    /// <exception cref="AggregateException">It failed in several ways; a single failure is thrown as it is.</exception>
    public static async Task<T> RunPartAsync<T>(
        IResourceMonitor monitor, IEngineLog engine, DeploymentSettings settings, ICallbackHost callbacks, Func<Task<T>> body, bool watched)
    {
        var deployment = new Deployment(monitor, engine, settings, callbacks);
        Deployment.SetCurrent(deployment);
        return await deployment.Runner.RunPartAsync(body, watched).ConfigureAwait(false);
    }
}
