using System.Collections.Immutable;
using Bleu.Infra.Governance.Rendering;
using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>Finds the ARM ids of management groups by their ids in the architecture.</summary>
/// <param name="rendering">The rendering of the tenant.</param>
/// <param name="groupIds">The ARM ids, by the ids in the tenant; see <see cref="TenantGovernance.GroupIds"/>.</param>
public sealed class GroupLookup(TenantRendering rendering, Output<ImmutableDictionary<string, string>> groupIds)
{
    /// <summary>The ARM id of the topmost group.</summary>
    public Output<string> Top => Id(rendering.Groups[0].SourceId.Text, "the architecture");

    /// <summary>The ARM id of a group.</summary>
    /// <param name="id">Its id in the architecture.</param>
    /// <param name="subject">Who asks, for messages: <c>controls.exemptions 'legacy'</c>.</param>
    /// <exception cref="RunException">BLEU6040: the architecture has no such group.</exception>
    public Output<string> Id(string id, string subject)
    {
        var group = rendering.Groups.FirstOrDefault(g => string.Equals(g.SourceId.Text, id, StringComparison.OrdinalIgnoreCase))
            ?? throw new RunException(GovernanceDiagnostics.UnknownGroup(null, subject, id, rendering.Groups.Select(g => g.SourceId.Text)).ToString());
        return groupIds.Apply(ids => ids[group.Id.Text]);
    }
}
