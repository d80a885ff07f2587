using System.Collections.Immutable;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Hierarchy;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>Turns an architecture into the management groups of a tenant.</summary>
internal static class GroupRendering
{
    /// <summary>The architecture that a tenant asks for.</summary>
    /// <param name="library">The library.</param>
    /// <param name="wanted">Its name; nothing for the library's only one, or the one that is named like the library.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static Architecture? Architecture(PolicyLibrary library, string? wanted, List<Diagnostic> findings)
    {
        var name = wanted
            ?? (library.Architectures.Count == 1 ? library.Architectures.Keys.First() : library.Metadata.Name);
        if (library.Architectures.TryGetValue(name, out var architecture))
        {
            return architecture;
        }

        findings.Add(GovernanceDiagnostics.UnknownArchitecture(null, wanted, [.. library.Architectures.Keys]));
        return null;
    }

    /// <summary>The groups, each after its parent.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="settings">What differs from it.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static ImmutableArray<RenderedGroup> Groups(Architecture architecture, GovernanceSettings settings, List<Diagnostic> findings)
    {
        var changes = new Dictionary<ManagementGroupId, ManagementGroupSettings>();
        foreach (var change in settings.ManagementGroups)
        {
            if (Find(architecture, change.Id) is { } known)
            {
                changes[known] = change;
            }
            else
            {
                findings.Add(GovernanceDiagnostics.UnknownGroup(null, "governance.managementGroups", change.Id, architecture.Groups.Select(g => g.Id.Text)));
            }
        }

        var ids = architecture.Groups.ToDictionary(g => g.Id, g => NewId(g.Id, changes.GetValueOrDefault(g.Id), settings.Prefix, findings));
        var groups = architecture.Groups
            .Select(g => Render(g, ids, changes.GetValueOrDefault(g.Id)))
            .ToImmutableArray();
        _ = GroupOrder.Of([.. groups.Select(g => new GroupLink(g.Id.Text, g.Parent?.Text))], null, findings);
        return groups;
    }

    /// <summary>The id of a group of the architecture, or nothing.</summary>
    public static ManagementGroupId? Find(Architecture architecture, string text) =>
        ManagementGroupId.TryParse(text, out var id, out _) && architecture.Groups.Any(g => g.Id == id) ? id : null;

    private static RenderedGroup Render(
        ArchitectureGroup group, Dictionary<ManagementGroupId, ManagementGroupId> ids, ManagementGroupSettings? change) => new(
            group.Id,
            ids[group.Id],
            change?.DisplayName ?? group.DisplayName,
            group.Parent is { } parent ? ids[parent] : null,
            group.Archetypes,
            change?.Existing ?? group.Exists,
            change?.Adopt ?? false);

    private static ManagementGroupId NewId(ManagementGroupId id, ManagementGroupSettings? change, string? prefix, List<Diagnostic> findings)
    {
        var text = change?.NewId ?? (prefix is null ? id.Text : $"{prefix}-{id.Text}");
        if (ManagementGroupId.TryParse(text, out var parsed, out var problem))
        {
            return parsed;
        }

        findings.Add(GovernanceDiagnostics.BadGroupId(null, text, problem));
        return id;
    }
}
