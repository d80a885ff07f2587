using Bleu.Infra.Governance.Rendering;
using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What a <see cref="PolicyContent"/> is made from.</summary>
public sealed class PolicyContentArgs : ResourceArgs
{
    /// <summary>The library as it will be in the tenant.</summary>
    public TenantRendering Rendering { get; set; } = null!;

    /// <summary>The management groups.</summary>
    public ManagementGroups Groups { get; set; } = null!;
}
