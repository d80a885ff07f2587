using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Vending;

/// <summary>What a <see cref="WorkloadIdentity"/> is made from.</summary>
public sealed class WorkloadIdentityArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>What uses the identity: the last part of its name.</summary>
    [Input("workload", required: true)]
    public string Workload { get; set; } = "";

    /// <summary>The audience of the tokens, from the cloud's profile; needed where there are some.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("audience")]
    public string? Audience { get; set; }

    /// <summary>Whose tokens are taken for it.</summary>
    /// <value>The default is none.</value>
    [Input("tokens")]
    public List<FederatedTokenArgs> Tokens { get; set; } = [];

    /// <summary>Where it holds its roles: an ARM id, mostly that of the client's subscription.</summary>
    /// <value>The default is <see langword="null"/>, which is refused where it has roles.</value>
    [Input("scope")]
    public Input<string>? Scope { get; set; }

    /// <summary>The roles that it holds there: their GUIDs.</summary>
    /// <value>The default is none.</value>
    [Input("roles")]
    public List<string> Roles { get; set; } = [];

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
