using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Runs the transformations of a resource and its parents before it is registered.</summary>
internal static class ResourceTransformationChain
{
    /// <summary>Applies the resource's own transformations, then those of its parents, nearest first.</summary>
    /// <exception cref="ArgumentException">A transformation changes the parent.</exception>
    public static (ResourceArgs Args, ResourceOptions Options) Apply(
        Resource resource, ResourceArgs args, ResourceOptions options, out ImmutableArray<ResourceTransformation> transformations)
    {
        var inherited = resource.Parent?.Transformations ?? [];
        transformations = options.ResourceTransformations.Count == 0 ? inherited : [.. options.ResourceTransformations, .. inherited];
        options.ResourceTransformations = [];
        var parent = options.Parent;
        foreach (var transformation in transformations)
        {
            if (transformation(new(resource, args, options)) is not { } result)
            {
                continue;
            }

            if (result.Options.Parent != parent)
            {
                throw new ArgumentException("A transformation cannot change the parent of a resource.");
            }

            (args, options) = (result.Args, result.Options);
        }

        return (args, options);
    }
}
