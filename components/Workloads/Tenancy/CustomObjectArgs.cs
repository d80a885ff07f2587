using Pulumi;
using Pulumi.Kubernetes.ApiExtensions;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>An object of a kind that a definition adds to a cluster, with its specification.</summary>
/// <param name="apiVersion">The API group and version.</param>
/// <param name="kind">The kind.</param>
internal sealed class CustomObjectArgs(string apiVersion, string kind) : CustomResourceArgs(apiVersion, kind)
{
    /// <summary>The specification.</summary>
    [Input("spec")]
    public InputMap<object> Spec { get; init; } = [];

    /// <summary>A map of a specification.</summary>
    public static Dictionary<string, object> Map(params (string Key, object Value)[] entries) => entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);

    /// <summary>A list of a specification.</summary>
    public static object[] List(params object[] items) => items;
}
