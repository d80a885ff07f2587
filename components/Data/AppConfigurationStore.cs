using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.AppConfiguration;
using Inputs = Pulumi.AzureNative.AppConfiguration.Inputs;

namespace Bleu.Infra.Data;

/// <summary>An App Configuration store: Entra alone, the client's key, deletions that can be undone and never shortened.</summary>
public sealed class AppConfigurationStore : DataService
{
    /// <summary>Declares the store.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public AppConfigurationStore(string name, AppConfigurationStoreArgs args, ComponentResourceOptions? options = null)
        : base("bleu:data:AppConfigurationStore", name, args, options, checks => DeviationChecks.Note(checks, args.LocalAuthentication, "LocalAuthentication"))
    {
        var store = new ConfigurationStore(
            name,
            new ConfigurationStoreArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ConfigStoreName = NameOf(NamingRule.AppConfigurationStore),
                Tags = args.Tags,
                Sku = new Inputs.SkuArgs { Name = "Standard" },
                PublicNetworkAccess = PublicNetworkAccess.Disabled,
                DisableLocalAuth = args.LocalAuthentication is null,
                EnablePurgeProtection = true,
                SoftDeleteRetentionInDays = DataDefaults.StoreSoftDeleteDays,
                Identity = new Inputs.ResourceIdentityArgs { Type = IdentityType.UserAssigned, UserAssignedIdentities = Identities },
                Encryption = new Inputs.EncryptionPropertiesArgs
                {
                    KeyVaultProperties = new Inputs.KeyVaultPropertiesArgs { KeyIdentifier = args.Key.KeyUri, IdentityClientId = IdentityClientId },
                },
            },
            Child);
        Close(store, store.Name, "configurationStores", "The settings of the client's applications are lost with it.");
    }
}
