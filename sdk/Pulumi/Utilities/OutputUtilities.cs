using System.Collections.Immutable;

namespace Pulumi.Utilities;

/// <summary>Looks into outputs, for tests and for authors of SDKs.</summary>
public static class OutputUtilities
{
    /// <summary>The value, once the output is settled; the default of the type while it is unknown.</summary>
    /// <param name="output">The output.</param>
    public static async Task<T> GetValueAsync<T>(Output<T> output) => (await output.DataTask.ConfigureAwait(false)).Value;

    /// <summary>Whether the value is known, once the output is settled.</summary>
    /// <param name="output">The output.</param>
    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output) => (await output.DataTask.ConfigureAwait(false)).IsKnown;

    /// <summary>The resources that the output depends on, once it is settled.</summary>
    /// <param name="output">The output.</param>
    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output) =>
        (await output.DataTask.ConfigureAwait(false)).Resources;

    /// <summary>Makes an unknown output.</summary>
    /// <param name="value">The value that it carries without showing it.</param>
    public static Output<T> CreateUnknown<T>(T value) => Output.CreateUnknown(value);

    /// <summary>Makes an unknown output.</summary>
    /// <param name="valueFactory">Makes the value that it carries without showing it.</param>
    public static Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory) => new(UnknownAsync(valueFactory));

    /// <summary>The same output, depending on one more resource.</summary>
    /// <param name="output">The output.</param>
    /// <param name="resource">The resource.</param>
    public static Output<T> WithDependency<T>(Output<T> output, Resource resource) => new(WithDependencyAsync(output, resource));

    private static async Task<OutputData<T>> UnknownAsync<T>(Func<Task<T>> valueFactory)
    {
        var task = valueFactory();
        Deployment.Outside?.Watch(task);
        return new([], await task.ConfigureAwait(false), false, false);
    }

    private static async Task<OutputData<T>> WithDependencyAsync<T>(Output<T> output, Resource resource)
    {
        var data = await output.DataTask.ConfigureAwait(false);
        return data with { Resources = data.Resources.Add(resource) };
    }
}
