namespace Pulumi;

/// <content>The entrance of programs that the engine starts.</content>
public sealed partial class Deployment
{
    /// <summary>Runs a program.</summary>
    /// <param name="action">Declares the resources.</param>
    /// <returns>The exit code for the process.</returns>
    public static Task<int> RunAsync(Action action) => RunAsync(() =>
    {
        action();
        return Task.FromResult(NoOutputs());
    });

    /// <summary>Runs a program.</summary>
    /// <param name="func">Declares the resources and yields the stack's outputs.</param>
    /// <returns>The exit code for the process.</returns>
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RunAsync(() => Task.FromResult(func()));

    /// <summary>Runs a program.</summary>
    /// <param name="func">Declares the resources.</param>
    /// <returns>The exit code for the process.</returns>
    public static Task<int> RunAsync(Func<Task> func) => RunAsync(async () =>
    {
        await func().ConfigureAwait(false);
        return NoOutputs();
    });

    /// <summary>Runs a program.</summary>
    /// <param name="func">Declares the resources and yields the stack's outputs.</param>
    /// <param name="options">How the stack is treated.</param>
    /// <returns>The exit code for the process.</returns>
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) =>
        RunInEnvironmentAsync(runner => runner.RunAsync(func, options));

    /// <summary>Runs a program whose stack is a class.</summary>
    /// <returns>The exit code for the process.</returns>
    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new() =>
        RunInEnvironmentAsync(runner => runner.RunAsync(() => new TStack()));

    /// <summary>Runs a program whose stack is a class made by a service provider.</summary>
    /// <param name="serviceProvider">Makes the stack.</param>
    /// <returns>The exit code for the process.</returns>
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack =>
        RunInEnvironmentAsync(runner => runner.RunAsync(() => Resolve<TStack>(serviceProvider)));

    internal static IDictionary<string, object?> NoOutputs() => new Dictionary<string, object?>();

    internal static TStack Resolve<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack => serviceProvider.GetService(typeof(TStack)) as TStack
        ?? throw new RunException($"Failed to resolve instance of type {typeof(TStack)} from service provider. Register the type with the service provider before calling RunAsync.");

    private static async Task<int> RunInEnvironmentAsync(Func<DeploymentRunner, Task<int>> run)
    {
        if (Current.Value is not null)
        {
            throw new InvalidOperationException("Deployment.RunAsync was called inside a deployment that is running already.");
        }

        var environment = DeploymentEnvironment.Read();
        await DebuggerGate.WaitAsync().ConfigureAwait(false);
        var callbacks = new GrpcCallbackHost();
        await using (callbacks.ConfigureAwait(false))
        {
            var deployment = new Deployment(
                new GrpcResourceMonitor(environment.Monitor), new GrpcEngineLog(environment.Engine), environment.Settings, callbacks);
            SetCurrent(deployment);
            return await run(deployment.Runner).ConfigureAwait(false);
        }
    }
}
