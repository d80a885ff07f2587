using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Keys;

/// <summary>What a <see cref="DiskEncryptionSet"/> is made from.</summary>
public sealed class DiskEncryptionSetArgs : ResourceArgs
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

    /// <summary>The key's address with its version: later versions are followed by themselves, but ARM wants a first one.</summary>
    [Input("keyUriWithVersion", required: true)]
    public Input<string> KeyUriWithVersion { get; set; } = null!;

    /// <summary>The vault that holds the key: its ARM id.</summary>
    [Input("vaultId", required: true)]
    public Input<string> VaultId { get; set; } = null!;

    /// <summary>The identity that may wrap with the key: its ARM id, from a <see cref="KeyUser"/>.</summary>
    [Input("identityId", required: true)]
    public Input<string> IdentityId { get; set; } = null!;

    /// <summary>Whether the disks of confidential machines are encrypted with it, together with the machine's own state.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Input("isConfidential")]
    public Input<bool> IsConfidential { get; set; } = false;

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
