using System.Collections.Immutable;
using System.Text;
using Bleu.Infra.Planner.Model;
using Pulumirpc;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>Reads a registration as the plan shows it.</summary>
internal static class RegistrationReader
{
    /// <summary>The options of a registration; what a resource does not say itself its parent decides.</summary>
    public static PlannedOptions Options(RegisterResourceRequest request, PlannedOptions? parent) => new()
    {
        Protect = request.HasProtect ? request.Protect : parent?.Protect ?? false,
        RetainOnDelete = request.HasRetainOnDelete ? request.RetainOnDelete : parent?.RetainOnDelete ?? false,
        DeletedWith = request.DeletedWith.Length > 0 ? request.DeletedWith : parent?.DeletedWith ?? "",
        DeleteBeforeReplace = request.DeleteBeforeReplaceDefined ? request.DeleteBeforeReplace : null,
        Version = request.Version,
        PluginDownloadUrl = request.PluginDownloadURL,
        ImportId = request.ImportId,
        IgnoreChanges = Sorted(request.IgnoreChanges),
        ReplaceOnChanges = Sorted(request.ReplaceOnChanges),
        AdditionalSecretOutputs = Sorted(request.AdditionalSecretOutputs),
        Aliases = request.Aliases.Count + request.AliasURNs.Count == 0 ? [] : Sorted(request.Aliases.Select(Text).Concat(request.AliasURNs)),
        CustomTimeouts = Timeouts(request.CustomTimeouts),
        Providers = request.Providers.Count == 0
            ? ImmutableSortedDictionary<string, string>.Empty
            : request.Providers.ToImmutableSortedDictionary(StringComparer.Ordinal),
    };

    public static ImmutableArray<string> Sorted(IEnumerable<string> values)
    {
        if (values.TryGetNonEnumeratedCount(out var count) && count == 0)
        {
            return [];
        }

        string[] items = [.. values];
        Array.Sort(items, StringComparer.Ordinal);
        return items.Length < 2 ? ImmutableArray.Create(items) : [.. items.Distinct()];
    }

    public static ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies(RegisterResourceRequest request)
    {
        if (request.PropertyDependencies.Values.All(d => d.Urns.Count == 0))
        {
            return ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;
        }

        var result = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (property, urns) in request.PropertyDependencies)
        {
            if (urns.Urns.Count > 0)
            {
                result[property] = Sorted(urns.Urns);
            }
        }

        return result.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, string> Timeouts(RegisterResourceRequest.Types.CustomTimeouts? timeouts)
    {
        if (timeouts is null)
        {
            return ImmutableSortedDictionary<string, string>.Empty;
        }

        var result = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Add("create", timeouts.Create);
        Add("update", timeouts.Update);
        Add("delete", timeouts.Delete);
        Add("read", timeouts.Read);
        return result.ToImmutable();

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                result[key] = value;
            }
        }
    }

    private static string Text(Alias alias)
    {
        if (alias.Spec is not { } spec)
        {
            return alias.Urn;
        }

        var text = new StringBuilder();
        Add("name", spec.Name);
        Add("type", spec.Type);
        Add("stack", spec.Stack);
        Add("project", spec.Project);
        Add("parent", spec.NoParent ? "none" : spec.ParentUrn);
        return text.ToString();

        void Add(string key, string value)
        {
            if (value.Length > 0)
            {
                text.Append(text.Length == 0 ? "" : ", ").Append(key).Append('=').Append(value);
            }
        }
    }
}
