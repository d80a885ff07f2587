using Bleu.Infra.Connectivity;
using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Bleu.Infra.Resilience;
using Pulumi;
using Pulumi.AzureNative.KeyVault;
using Inputs = Pulumi.AzureNative.KeyVault.Inputs;

namespace Bleu.Infra.Keys;

/// <summary>
/// A key vault as a sovereign landing zone needs it: HSM-backed keys, roles instead of access policies, deletions that can be
/// undone and never shortened, no public network, a private endpoint, and every access in the audit log.
/// </summary>
public sealed class KeyVault : ComponentResource
{
    /// <summary>Declares the vault and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or out of range (BLEU5002).</exception>
    public KeyVault(string name, KeyVaultArgs args, ComponentResourceOptions? options = null)
        : base("bleu:keys:KeyVault", name, args, options)
    {
        var softDeleteDays = KeyVaultValidator.Check(name, args);
        var child = new CustomResourceOptions { Parent = this };
        var vault = new Vault(
            name,
            new VaultArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                VaultName = ResourceNames.Of(NamingRule.KeyVault, args.Naming),
                Tags = args.Tags,
                Properties = new Inputs.VaultPropertiesArgs
                {
                    TenantId = args.TenantId,
                    Sku = new Inputs.SkuArgs { Family = SkuFamily.A, Name = SkuName.Premium },
                    EnableRbacAuthorization = true,
                    EnableSoftDelete = true,
                    SoftDeleteRetentionInDays = softDeleteDays,
                    EnablePurgeProtection = true,
                    PublicNetworkAccess = "Disabled",
                    NetworkAcls = new Inputs.NetworkRuleSetArgs
                    {
                        // Disk encryption and backup reach the vault as trusted services; nothing else does.
                        Bypass = NetworkRuleBypassOptions.AzureServices,
                        DefaultAction = NetworkRuleAction.Deny,
                    },
                },
            },
            new CustomResourceOptions { Parent = this, Protect = true });
        var endpoint = PrivateAccess.Open(
            name,
            new(args.ResourceGroupName, args.Location, ResourceNames.Of(NamingRule.PrivateEndpoint, args.Naming, "kv"), args.Tags),
            new(vault.Id, "vault"),
            args.SubnetId,
            args.PrivateDnsZoneId,
            child);
        LogShipping.Send(name, vault.Id, args.LogWorkspaceId, child);
        DeletionLock.Set(name, vault.Id, "Everything that its keys protect is lost with it.", child);

        VaultId = vault.Id;
        VaultName = vault.Name;
        VaultUri = vault.Properties.Apply(properties => properties.VaultUri ?? "");
        PrivateEndpointId = endpoint.Id;
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["vaultId"] = VaultId,
            ["vaultName"] = VaultName,
            ["vaultUri"] = VaultUri,
            ["privateEndpointId"] = PrivateEndpointId,
        });
    }

    /// <summary>The vault's ARM id.</summary>
    [Output("vaultId")]
    public Output<string> VaultId { get; private set; }

    /// <summary>The vault's name.</summary>
    [Output("vaultName")]
    public Output<string> VaultName { get; private set; }

    /// <summary>The vault's address, with the suffix of the cloud.</summary>
    [Output("vaultUri")]
    public Output<string> VaultUri { get; private set; }

    /// <summary>The ARM id of the private endpoint.</summary>
    [Output("privateEndpointId")]
    public Output<string> PrivateEndpointId { get; private set; }
}
