using Pulumi;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>What a <see cref="TeamTenancy"/> is made from.</summary>
public sealed class TeamTenancyArgs : ResourceArgs
{
    /// <summary>The client's code.</summary>
    [Input("client", required: true)]
    public string Client { get; set; } = "";

    /// <summary>The team's name, which is also that of its namespace.</summary>
    [Input("team", required: true)]
    public string Team { get; set; } = "";

    /// <summary>The group whose members look at the namespace, as the cluster knows it: in Entra the object id, a GUID.</summary>
    [Input("group", required: true)]
    public Input<string> Group { get; set; } = null!;

    /// <summary>What the team may take.</summary>
    [Input("quota", required: true)]
    public TeamQuotaArgs Quota { get; set; } = null!;

    /// <summary>The cluster.</summary>
    [Input("cluster", required: true)]
    public TenancyClusterArgs Cluster { get; set; } = null!;

    /// <summary>The agent that brings its workloads.</summary>
    [Input("agent", required: true)]
    public TeamAgentArgs Agent { get; set; } = null!;

    /// <summary>Its service accounts.</summary>
    /// <value>The default is none.</value>
    [Input("serviceAccounts")]
    public List<TeamAccountArgs> ServiceAccounts { get; set; } = [];

    /// <summary>Its openings; everything else is refused.</summary>
    /// <value>The default is none.</value>
    [Input("flows")]
    public List<TeamFlowArgs> Flows { get; set; } = [];

    /// <summary>A job that shows that workloads can run.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    [Input("check")]
    public TeamCheckArgs? Check { get; set; }

    /// <summary>The version of the Pod Security Standards that the namespace is held to, such as <c>v1.34</c>.</summary>
    /// <value>The default is <c>v1.34</c>.</value>
    [Input("podSecurityVersion")]
    public string PodSecurityVersion { get; set; } = TenancyDefaults.PodSecurityVersion;
}
