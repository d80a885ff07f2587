using Pulumi;

namespace Bleu.Infra.Naming;

/// <summary>What the names of a component's resources are made of.</summary>
public sealed class NamingArgs : ResourceArgs
{
    /// <summary>The middle of every name: workload and region code, <c>hub-bleuc</c>. Lower-case letters, digits and hyphens.</summary>
    [Input("stem", required: true)]
    public string Stem { get; set; } = "";

    /// <summary>
    /// What makes names unique that are shared by a whole cloud, such as those of key vaults: the subscription's id. The
    /// names carry five digits of its hash.
    /// </summary>
    [Input("seed", required: true)]
    public string Seed { get; set; } = "";
}
