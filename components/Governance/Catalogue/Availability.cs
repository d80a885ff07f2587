using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Catalogue;

/// <summary>Which built-ins a cloud has, and what comes nearest to one that it lacks.</summary>
internal sealed class Availability
{
    private const double NearEnough = 0.5;
    private readonly BuiltInCatalogue _catalogue;
    private readonly ImmutableSortedDictionary<string, ListedPolicy>? _listed;
    private readonly ImmutableHashSet<string> _confirmed;

    /// <summary>What is known of a cloud.</summary>
    public Availability(CloudProfile cloud, BuiltInCatalogue catalogue)
    {
        _catalogue = catalogue;
        _listed = cloud.Policies?.Policies;
        _confirmed = cloud.Name switch
        {
            "azure-public" => [.. catalogue.Definitions, .. catalogue.Initiatives],
            "azure-us-government" => catalogue.UsGovernment,
            _ => [],
        };
    }

    /// <summary>Whether the cloud lacks a built-in: what an export of it does not name. Where nobody has exported it, nothing is lacked.</summary>
    public bool Lacks(PolicyReference reference) => reference.IsBuiltIn && _listed is not null && !_listed.ContainsKey(reference.Name);

    /// <summary>Whether nobody knows if the cloud has a built-in.</summary>
    public bool IsUnknown(PolicyReference reference) =>
        reference.IsBuiltIn && _listed is null && !_confirmed.Contains(reference.Name.ToLowerInvariant());

    /// <summary>The built-in of the cloud whose name shares most of its words with one that the cloud lacks.</summary>
    /// <param name="reference">The one that the cloud lacks.</param>
    /// <returns>Its name and GUID in words; nothing when none is near.</returns>
    public string? Nearest(PolicyReference reference)
    {
        if (_catalogue.Find(reference.Name, reference.IsInitiative) is not { DisplayName.Length: > 0 } wanted)
        {
            return null;
        }

        var words = Words(wanted.DisplayName);
        ListedPolicy? best = null;
        var bestShare = NearEnough;
        foreach (var candidate in _listed?.Values ?? [])
        {
            var other = Words(candidate.DisplayName);
            var share = other.Count == 0 ? 0 : (double)words.Intersect(other).Count() / words.Union(other).Count();
            if (share > bestShare)
            {
                (best, bestShare) = (candidate, share);
            }
        }

        return best is null ? null : $"'{best.DisplayName}' ({best.Name})";
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', ',', '.', '-', '(', ')', '[', ']', ':', '\''], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2 && w != "preview")];
}
