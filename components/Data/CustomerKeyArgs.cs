using Bleu.Infra.Keys;
using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>The key of the client that a service wraps its data keys with.</summary>
public sealed class CustomerKeyArgs : ResourceArgs
{
    /// <summary>The key's ARM id: the scope of the role that the service's identity gets.</summary>
    [Input("keyId", required: true)]
    public Input<string> KeyId { get; set; } = null!;

    /// <summary>The key's name in its vault.</summary>
    [Input("keyName", required: true)]
    public Input<string> KeyName { get; set; } = null!;

    /// <summary>The key's address without a version, for services that follow rotation.</summary>
    [Input("keyUri", required: true)]
    public Input<string> KeyUri { get; set; } = null!;

    /// <summary>The key's address with its version, for services that take no other.</summary>
    [Input("keyUriWithVersion", required: true)]
    public Input<string> KeyUriWithVersion { get; set; } = null!;

    /// <summary>The vault's address.</summary>
    [Input("vaultUri", required: true)]
    public Input<string> VaultUri { get; set; } = null!;

    /// <summary>The vault's name, which services put before that of the key.</summary>
    [Input("vaultName", required: true)]
    public Input<string> VaultName { get; set; } = null!;

    /// <summary>The arguments for a key of a vault.</summary>
    /// <param name="key">The key.</param>
    /// <param name="vault">Its vault.</param>
    public static CustomerKeyArgs Of(EncryptionKey key, KeyVault vault) => new()
    {
        KeyId = key.KeyId,
        KeyName = key.KeyName,
        KeyUri = key.KeyUri,
        KeyUriWithVersion = key.KeyUriWithVersion,
        VaultUri = vault.VaultUri,
        VaultName = vault.VaultName,
    };
}
