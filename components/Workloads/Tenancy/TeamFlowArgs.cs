using Pulumi;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>An opening of a team's namespace: a line of the flow matrix as one side of it sees it.</summary>
public sealed class TeamFlowArgs : ResourceArgs
{
    /// <summary>Its name; the network policy is called <c>flow-NAME</c>.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = "";

    /// <summary>Whether the other end opens the connection.</summary>
    /// <value>The default is <see langword="false"/>: the team does.</value>
    [Input("isIngress")]
    public bool IsIngress { get; set; }

    /// <summary>The other end: <c>team:NAME</c>, a block in CIDR notation, or, for what the team opens, <c>host:NAME</c>.</summary>
    [Input("peer", required: true)]
    public string Peer { get; set; } = "";

    /// <summary>The protocol: <c>TCP</c> or <c>UDP</c>.</summary>
    /// <value>The default is <c>TCP</c>.</value>
    [Input("protocol")]
    public string Protocol { get; set; } = "TCP";

    /// <summary>The port at its destination, 1 to 65535.</summary>
    [Input("port", required: true)]
    public int Port { get; set; }

    /// <summary>The last port, where there are several in a row.</summary>
    /// <value>The default is 0: there is one.</value>
    [Input("lastPort")]
    public int LastPort { get; set; }

    /// <summary>Why it is needed; it stands on the policy.</summary>
    /// <value>The default is empty.</value>
    [Input("justification")]
    public string Justification { get; set; } = "";

    /// <summary>Who answers for it; it stands on the policy.</summary>
    /// <value>The default is empty.</value>
    [Input("owner")]
    public string Owner { get; set; } = "";
}
