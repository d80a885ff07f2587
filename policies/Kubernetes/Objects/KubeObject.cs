
namespace Bleu.Infra.Policies.Kubernetes.Objects;

/// <summary>An object of Kubernetes: a resource itself, or an item of a list that is one resource.</summary>
/// <param name="Kind">The kind: <c>Deployment</c>.</param>
/// <param name="Prefix">The path of the object in the resource, with a full stop behind it; empty for the resource itself.</param>
/// <param name="Body">The object.</param>
internal sealed record KubeObject(string Kind, string Prefix, PlanValue Body)
{
    private const int DeepestList = 4;
    private const string ListSuffix = "List";

    public string? Name => KubeValues.At(Body, "metadata", "name")?.AsText;

    /// <summary>The namespace; <c>default</c> where none is given, nothing while it is not known.</summary>
    public string? Namespace => KubeValues.At(Body, "metadata", "namespace") switch
    {
        null or PlanNull => "default",
        var value => value.AsText,
    };

    public PlanValue? At(params ReadOnlySpan<string> keys) => KubeValues.At(Body, keys);

    /// <summary>The objects of a resource.</summary>
    public static IEnumerable<KubeObject> In(PolicyResource resource)
    {
        var token = resource.Type[(resource.Type.LastIndexOf(':') + 1)..];
        return resource.Type.StartsWith("kubernetes:", StringComparison.Ordinal) ? Unfold(token, "", resource.Inputs, 0) : [];
    }

    private static IEnumerable<KubeObject> Unfold(string token, string prefix, PlanValue body, int depth)
    {
        var kind = KubeValues.At(body, "kind")?.AsText ?? token;
        if (!kind.EndsWith(ListSuffix, StringComparison.Ordinal) || KubeValues.At(body, "items") is not { } items)
        {
            return [new(kind, prefix, body)];
        }

        return depth == DeepestList
            ? []
            : KubeValues.Items(items).SelectMany(i => Unfold(kind[..^ListSuffix.Length], $"{prefix}items[{i.Index}].", i.Value, depth + 1));
    }
}
