namespace Pulumi;

/// <summary>How a component is treated, whatever its inputs.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    /// <summary>The providers that its children use, one per package.</summary>
    public List<ProviderResource> Providers
    {
        get => field ??= [];
        set;
    }

    /// <summary>Lays options over others: single values of the second win, lists are appended, one provider per package stays.</summary>
    /// <param name="options1">The options that give way; may be missing.</param>
    /// <param name="options2">The options that win; may be missing.</param>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var result = (ComponentResourceOptions?)options1?.Clone() ?? new();
        if (options2 is not null)
        {
            ResourceOptionsMerge.Overlay(result, options2);
            result.Providers.AddRange(options2.Providers);
        }

        result.Providers = LastOfEachPackage(result.Providers);
        return result;
    }

    internal override ResourceOptions Clone()
    {
        var result = new ComponentResourceOptions { Providers = [.. Providers] };
        ResourceOptionsMerge.Copy(this, result);
        return result;
    }

    private static List<ProviderResource> LastOfEachPackage(List<ProviderResource> providers)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<ProviderResource>(providers.Count);
        for (var i = providers.Count - 1; i >= 0; i--)
        {
            if (taken.Add(providers[i].Package))
            {
                result.Add(providers[i]);
            }
        }

        result.Reverse();
        return result;
    }
}
