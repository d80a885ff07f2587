using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Which provider serves the children of a resource, package by package.</summary>
internal static class ProviderMap
{
    /// <summary>
    /// The providers of the parent, overlaid by those that the options name. A custom resource without a provider of
    /// its own gets its parent's for its package.
    /// </summary>
    /// <exception cref="ArgumentException">A component is given both a provider and a list of providers.</exception>
    public static ImmutableDictionary<string, ProviderResource> For(Resource resource, ResourceOptions options, bool custom)
    {
        var providers = resource.Parent?.Providers ?? ImmutableDictionary<string, ProviderResource>.Empty;
        if (custom)
        {
            options.Provider ??= resource.Parent?.GetProvider(resource.GetResourceType());
            return options.Provider is { } provider ? providers.SetItem(provider.Package, provider) : providers;
        }

        var listed = (options as ComponentResourceOptions)?.Providers ?? [];
        if (options.Provider is not null && listed.Count > 0)
        {
            throw new ArgumentException(
                $"The component '{resource.GetResourceName()}' takes either Provider or Providers, not both.");
        }

        foreach (var provider in options.Provider is { } only ? [only] : listed)
        {
            providers = providers.SetItem(provider.Package, provider);
        }

        return providers;
    }
}
