using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>A site outside the cloud that a VPN gateway reaches.</summary>
public sealed class VpnSiteArgs : ResourceArgs
{
    /// <summary>Its name.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = "";

    /// <summary>The public IPv4 address of its device.</summary>
    [Input("address", required: true)]
    public string Address { get; set; } = "";

    /// <summary>The addresses behind the device, in CIDR notation. At least one.</summary>
    [Input("spaces", required: true)]
    public List<string> Spaces { get; set; } = [];

    /// <summary>The key that both sides share. It is kept secret.</summary>
    [Input("sharedKey", required: true)]
    public Input<string> SharedKey
    {
        get => field;
        set => field = value is null ? null! : Output.CreateSecret(value.ToOutput());
    } = null!;
}
