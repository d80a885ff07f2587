using System.Collections.Concurrent;

namespace Pulumi;

/// <summary>What optional parts of the protocol the engine speaks; each is asked once.</summary>
internal sealed class MonitorFeatures(Pulumirpc.IResourceMonitor monitor)
{
    public const string ResourceReferences = "resourceReferences";
    public const string OutputValues = "outputValues";
    public const string AliasSpecs = "aliasSpecs";
    public const string DeletedWith = "deletedWith";
    public const string ReplaceWith = "replaceWith";
    public const string Transforms = "transforms";
    public const string InvokeTransforms = "invokeTransforms";
    public const string ResourceHooks = "resourceHooks";
    public const string ErrorHooks = "errorHooks";
    public const string Parameterization = "parameterization";

    private readonly ConcurrentDictionary<string, Task<bool>> _answers = new(StringComparer.Ordinal);

    public Task<bool> SupportsAsync(string feature) => _answers.GetOrAdd(feature, static (f, m) => AskAsync(m, f), monitor);

    private static async Task<bool> AskAsync(Pulumirpc.IResourceMonitor monitor, string feature)
    {
        var response = await monitor.SupportsFeatureAsync(new() { Id = feature }).ConfigureAwait(false);
        return response.HasSupport;
    }
}
