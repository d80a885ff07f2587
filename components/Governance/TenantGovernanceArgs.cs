using Bleu.Infra.Governance.Rendering;
using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What <see cref="TenantGovernance"/> is made from.</summary>
public sealed class TenantGovernanceArgs : ResourceArgs
{
    /// <summary>The library as it will be in the tenant; see <see cref="TenantRendering"/>.</summary>
    public TenantRendering Rendering { get; set; } = null!;

    /// <summary>The Entra tenant, a GUID.</summary>
    [Input("tenantId", required: true)]
    public string TenantId { get; set; } = null!;

    /// <summary>The region of the identities of policy assignments, as ARM names it.</summary>
    [Input("location", required: true)]
    public string Location { get; set; } = null!;

    /// <summary>Values that only the running program has, by the names of default values; see <see cref="LateValue"/>.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyDictionary<string, Input<string>> Late { get; set; } = new Dictionary<string, Input<string>>();

    /// <summary>The management group that the hierarchy lies below.</summary>
    /// <value>The default is <see langword="null"/>: the tenant's root group.</value>
    [Input("parentId")]
    public string? ParentId { get; set; }

    /// <summary>The group that new subscriptions come to, by its id in the architecture.</summary>
    /// <value>The default is <see langword="null"/>, which leaves the tenant's setting alone.</value>
    [Input("defaultGroupId")]
    public string? DefaultGroupId { get; set; }

    /// <summary>Whether creating a management group takes a right on the tenant's root group.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Input("requireAuthorization")]
    public bool RequireAuthorization { get; set; } = true;
}
