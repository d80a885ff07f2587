using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi;

/// <content>The entrance of tests, in which mocks stand for the engine.</content>
public sealed partial class Deployment
{
    /// <summary>Runs a program against mocks.</summary>
    /// <param name="testMocks">Answer for the providers.</param>
    /// <param name="testOptions">What the program is told.</param>
    /// <param name="createResources">Declares the resources.</param>
    /// <returns>The resources that were registered.</returns>
    /// <exception cref="RunException">The program failed in one way.</exception>
    /// <exception cref="AggregateException">The program failed in several ways.</exception>
    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources)
    {
        var result = await MockRun.RunAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.FromResult(NoOutputs());
        }).ConfigureAwait(false);
        return result.Resources;
    }

    /// <summary>Runs a program against mocks.</summary>
    /// <param name="testMocks">Answer for the providers.</param>
    /// <param name="testOptions">What the program is told.</param>
    /// <param name="createResources">Declares the resources.</param>
    /// <returns>The resources that were registered.</returns>
    /// <exception cref="RunException">The program failed in one way.</exception>
    /// <exception cref="AggregateException">The program failed in several ways.</exception>
    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
    {
        var result = await MockRun.RunAsync(testMocks, testOptions, async () =>
        {
            await createResources().ConfigureAwait(false);
            return NoOutputs();
        }).ConfigureAwait(false);
        return result.Resources;
    }

    /// <summary>Runs a program against mocks.</summary>
    /// <param name="testMocks">Answer for the providers.</param>
    /// <param name="testOptions">What the program is told.</param>
    /// <param name="createResources">Declares the resources and yields the stack's outputs.</param>
    /// <returns>The resources that were registered and the outputs.</returns>
    /// <exception cref="RunException">The program failed in one way.</exception>
    /// <exception cref="AggregateException">The program failed in several ways.</exception>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources) =>
        MockRun.RunAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    /// <summary>Runs a program against mocks.</summary>
    /// <param name="testMocks">Answer for the providers.</param>
    /// <param name="testOptions">What the program is told.</param>
    /// <param name="createResources">Declares the resources and yields the stack's outputs.</param>
    /// <returns>The resources that were registered and the outputs.</returns>
    /// <exception cref="RunException">The program failed in one way.</exception>
    /// <exception cref="AggregateException">The program failed in several ways.</exception>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources) =>
        MockRun.RunAsync(testMocks, testOptions, createResources);

    /// <summary>Runs a stack class against mocks.</summary>
    /// <param name="mocks">Answer for the providers.</param>
    /// <param name="options">What the program is told.</param>
    /// <returns>The resources that were registered, the stack among them.</returns>
    /// <exception cref="RunException">The program failed in one way.</exception>
    /// <exception cref="AggregateException">The program failed in several ways.</exception>
    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new() =>
        MockRun.RunAsync(mocks, options, () => new TStack());

    /// <summary>Runs a stack class made by a service provider against mocks.</summary>
    /// <param name="mocks">Answer for the providers.</param>
    /// <param name="serviceProvider">Makes the stack.</param>
    /// <param name="options">What the program is told.</param>
    /// <returns>The resources that were registered, the stack among them.</returns>
    /// <exception cref="RunException">The program failed in one way.</exception>
    /// <exception cref="AggregateException">The program failed in several ways.</exception>
    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack =>
        MockRun.RunAsync(mocks, options, () => Resolve<TStack>(serviceProvider));
}
