using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>What an <see cref="AccessPlan"/> is made from.</summary>
public sealed class AccessPlanArgs : ResourceArgs
{
    /// <summary>Roles that are held all the time.</summary>
    /// <value>The default is none.</value>
    [Input("assigned")]
    public List<AssignedGrantArgs> Assigned { get; set; } = [];

    /// <summary>Roles that may be taken for some hours.</summary>
    /// <value>The default is none.</value>
    [Input("eligible")]
    public List<EligibleGrantArgs> Eligible { get; set; } = [];

    /// <summary>Pairs of roles that no principal may have at once.</summary>
    /// <value>The default is none.</value>
    [Input("incompatible")]
    public List<IncompatibleRolesArgs> Incompatible { get; set; } = [];

    /// <summary>The accounts that get in when nothing else does, by their object ids: none, or two at least.</summary>
    /// <value>The default is none.</value>
    [Input("emergencyAccountIds")]
    public List<string> EmergencyAccountIds { get; set; } = [];

    /// <summary>Where the emergency accounts own everything: the ARM id of the topmost management group.</summary>
    /// <value>The default is <see langword="null"/>, which is refused where there are emergency accounts.</value>
    [Input("emergencyScope")]
    public Input<string>? EmergencyScope { get; set; }
}
