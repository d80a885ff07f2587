using Pulumi;

namespace Bleu.Infra.Identity;

/// <summary>What a <see cref="CustomRole"/> is made from.</summary>
public sealed class CustomRoleArgs : ResourceArgs
{
    /// <summary>Where the role can be given, with all that lies below: the ARM id of a management group or subscription.</summary>
    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;

    /// <summary>The name that people read, unique in the tenant. The role's GUID follows from it and the scope.</summary>
    [Input("roleName", required: true)]
    public string RoleName { get; set; } = null!;

    /// <summary>What the role is for.</summary>
    [Input("description", required: true)]
    public string Description { get; set; } = null!;

    /// <summary>What the role may do: operations such as <c>Microsoft.Network/virtualNetworks/read</c>, with wildcards; never <c>*</c> alone.</summary>
    [Input("actions", required: true)]
    public List<string> Actions { get; set; } = [];

    /// <summary>What is taken out of <see cref="Actions"/>.</summary>
    /// <value>The default is nothing.</value>
    [Input("notActions")]
    public List<string> NotActions { get; set; } = [];

    /// <summary>What the role may do with data; never <c>*</c> alone.</summary>
    /// <value>The default is nothing.</value>
    [Input("dataActions")]
    public List<string> DataActions { get; set; } = [];

    /// <summary>What is taken out of <see cref="DataActions"/>.</summary>
    /// <value>The default is nothing.</value>
    [Input("notDataActions")]
    public List<string> NotDataActions { get; set; } = [];
}
