using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Catalogue;
using Bleu.Infra.Governance.Hierarchy;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>What the parts of a rendering share.</summary>
/// <param name="Cloud">The cloud of the tenant.</param>
/// <param name="Region">The region of identities.</param>
/// <param name="Settings">How the library is applied.</param>
/// <param name="Groups">The management groups, each after its parent.</param>
/// <param name="Tailoring">The library's content, fit for the cloud.</param>
/// <param name="Index">Finds targets.</param>
/// <param name="Availability">What the cloud has built in.</param>
/// <param name="Translation">Puts hosts of the cloud in place.</param>
/// <param name="Defaults">The values of the tenant.</param>
/// <param name="Findings">Takes what is found.</param>
internal sealed record RenderContext(
    CloudProfile Cloud,
    Region Region,
    GovernanceSettings Settings,
    ImmutableArray<RenderedGroup> Groups,
    LibraryTailoring Tailoring,
    PolicyIndex Index,
    Availability Availability,
    CloudTranslation Translation,
    DefaultValues Defaults,
    List<Diagnostic> Findings)
{
    private readonly Dictionary<ManagementGroupId, RenderedGroup> _byId = Groups.GroupBy(g => g.Id).ToDictionary(g => g.Key, g => g.First());
    private readonly Dictionary<(string Name, bool IsInitiative), HashSet<ManagementGroupId>> _holders = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>Notes that a group holds a definition or an initiative of the library.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Hold(string name, bool isInitiative, RenderedGroup group)
    {
        var key = (name.ToUpperInvariant(), isInitiative);
        if (!_holders.TryGetValue(key, out var groups))
        {
            _holders[key] = groups = [];
        }

        return groups.Add(group.Id);
    }

    /// <summary>The group at or above another one that holds a definition or an initiative, or nothing.</summary>
    public RenderedGroup? Holder(string name, bool isInitiative, RenderedGroup from)
    {
        var groups = _holders.GetValueOrDefault((name.ToUpperInvariant(), isInitiative));
        for (RenderedGroup? group = from; group is not null && groups is not null; group = group.Parent is { } parent ? _byId.GetValueOrDefault(parent) : null)
        {
            if (groups.Contains(group.Id))
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>Says something once, however many groups it is about.</summary>
    public void Say(Diagnostic finding)
    {
        if (_said.Add(finding.ToString()))
        {
            Findings.Add(finding);
        }
    }
}
