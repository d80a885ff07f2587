using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>Runs a program against mocks and gathers what it did.</summary>
internal static class MockRun
{
    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> RunAsync(
        IMocks mocks, TestOptions? options, Func<Task<IDictionary<string, object?>>> program)
    {
        IDictionary<string, object?> outputs = Deployment.NoOutputs();
        var resources = await RunAsync(
            mocks,
            options,
            runner => runner.RunAsync(
                async () => outputs = await program().ConfigureAwait(false) ?? outputs,
                null)).ConfigureAwait(false);
        return ([.. resources.Where(r => r.GetType() != typeof(Stack))], outputs);
    }

    public static Task<ImmutableArray<Resource>> RunAsync(IMocks mocks, TestOptions? options, Func<Stack> factory) =>
        RunAsync(mocks, options, runner => runner.RunAsync(factory));

    private static async Task<ImmutableArray<Resource>> RunAsync(IMocks mocks, TestOptions? options, Func<DeploymentRunner, Task<int>> run)
    {
        var settings = new DeploymentSettings(
            options?.ProjectName ?? "project",
            options?.StackName ?? "stack",
            options?.OrganizationName ?? "organization",
            options?.RootDirectory,
            options?.IsPreview ?? true,
            int.MaxValue,
            DeploymentEnvironment.ReadConfig(),
            DeploymentEnvironment.ReadSecretKeys());
        var engine = new MockEngine();
        var registered = new List<Resource>();
        var callbacks = new InlineCallbackHost();
        await using (callbacks.ConfigureAwait(false))
        {
            var deployment = new Deployment(new MockMonitor(mocks, settings.Project, settings.Stack), engine, settings, callbacks)
            {
                Recorder = registered,
            };
            Deployment.SetCurrent(deployment);
            await run(deployment.Runner).ConfigureAwait(false);
        }

        return engine.Errors switch
        {
            [] => [.. registered],
            [var only] => throw new RunException(only),
            var several => throw new AggregateException(several.Select(e => new RunException(e))),
        };
    }
}
