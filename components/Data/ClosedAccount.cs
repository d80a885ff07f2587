using Pulumi;
using Pulumi.AzureNative.Storage;
using Azure = Pulumi.AzureNative.Storage;
using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace Bleu.Infra.Data;

/// <summary>What every storage account of the toolkit has: no public network, no anonymous blobs, Entra alone, the owner's key.</summary>
internal static class ClosedAccount
{
    /// <summary>The arguments of the account; whoever makes one adds its SKU and what it is for.</summary>
    /// <param name="identityId">The identity that wraps with the key: its ARM id.</param>
    /// <param name="vaultUri">The address of the key's vault.</param>
    /// <param name="keyName">The key's name.</param>
    public static Azure.StorageAccountArgs Args(Input<string> identityId, Input<string> vaultUri, Input<string> keyName) => new()
    {
        Kind = Kind.StorageV2,
        MinimumTlsVersion = MinimumTlsVersion.TLS1_2,
        EnableHttpsTrafficOnly = true,
        AllowBlobPublicAccess = false,
        AllowSharedKeyAccess = false,
        AllowCrossTenantReplication = false,
        AllowedCopyScope = AllowedCopyScope.PrivateLink,
        DefaultToOAuthAuthentication = true,
        IsLocalUserEnabled = false,
        IsSftpEnabled = false,
        PublicNetworkAccess = PublicNetworkAccess.Disabled,

        // Azure Monitor and backup come as trusted services; nothing else passes.
        NetworkRuleSet = new Inputs.NetworkRuleSetArgs { DefaultAction = DefaultAction.Deny, Bypass = Bypass.AzureServices },
        Identity = new Inputs.IdentityArgs { Type = IdentityType.UserAssigned, UserAssignedIdentities = { identityId } },
        Encryption = Encryption(identityId, vaultUri, keyName),
    };

    private static Inputs.EncryptionArgs Encryption(Input<string> identityId, Input<string> vaultUri, Input<string> keyName)
    {
        var service = new Inputs.EncryptionServiceArgs { Enabled = true, KeyType = KeyType.Account };
        return new()
        {
            KeySource = KeySource.Microsoft_Keyvault,
            KeyVaultProperties = new Inputs.KeyVaultPropertiesArgs { KeyVaultUri = vaultUri, KeyName = keyName },
            EncryptionIdentity = new Inputs.EncryptionIdentityArgs { EncryptionUserAssignedIdentity = identityId },
            RequireInfrastructureEncryption = true,
            Services = new Inputs.EncryptionServicesArgs { Blob = service, File = service, Queue = service, Table = service },
        };
    }
}
