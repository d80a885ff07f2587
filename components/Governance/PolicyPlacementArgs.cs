using Bleu.Infra.Governance.Rendering;
using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What a <see cref="PolicyPlacement"/> is made from.</summary>
public sealed class PolicyPlacementArgs : ResourceArgs
{
    /// <summary>The group.</summary>
    public RenderedGroup Group { get; set; } = null!;

    /// <summary>The library as it will be in the tenant.</summary>
    public TenantRendering Rendering { get; set; } = null!;

    /// <summary>The management groups.</summary>
    public ManagementGroups Groups { get; set; } = null!;

    /// <summary>The definitions that are assigned.</summary>
    public PolicyContent Content { get; set; } = null!;

    /// <summary>The region of the identities of assignments, as ARM names it.</summary>
    [Input("location", required: true)]
    public string Location { get; set; } = null!;

    /// <summary>Values that only the running program has, by the names of default values; see <see cref="LateValue"/>.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyDictionary<string, Input<string>> Late { get; set; } = new Dictionary<string, Input<string>>();
}
