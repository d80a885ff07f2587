using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>A domain that other servers answer for.</summary>
public sealed class DnsForwardArgs : ResourceArgs
{
    /// <summary>The rule's name.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = "";

    /// <summary>The domain, with or without its last dot.</summary>
    [Input("domain", required: true)]
    public string Domain { get; set; } = "";

    /// <summary>The servers' IPv4 addresses, at least one.</summary>
    [Input("servers", required: true)]
    public List<string> Servers { get; set; } = [];
}
