using Bleu.Infra.Clouds;
using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Inputs = Pulumi.AzureNative.ContainerRegistry.Inputs;

namespace Bleu.Infra.Data;

/// <summary>
/// A container registry of the premium tier: Entra alone, the client's key, no way for images to leave but the private one, and new images
/// in quarantine until something has looked at them.
/// </summary>
public sealed class ContainerRegistry : DataService
{
    /// <summary>Declares the registry.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public ContainerRegistry(string name, ContainerRegistryArgs args, ComponentResourceOptions? options = null)
        : base("bleu:data:ContainerRegistry", name, args, options)
    {
        var registry = new Registry(
            name,
            new RegistryArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                RegistryName = NameOf(NamingRule.ContainerRegistry),
                Tags = args.Tags,
                Sku = new Inputs.SkuArgs { Name = SkuName.Premium },
                AdminUserEnabled = false,
                AnonymousPullEnabled = false,
                DataEndpointEnabled = true,
                PublicNetworkAccess = PublicNetworkAccess.Disabled,
                NetworkRuleBypassOptions = NetworkRuleBypassOptions.None,
                NetworkRuleSet = new Inputs.NetworkRuleSetArgs { DefaultAction = DefaultAction.Deny },
                ZoneRedundancy = args.IsZoned ? ZoneRedundancy.Enabled : ZoneRedundancy.Disabled,
                Identity = new Inputs.IdentityPropertiesArgs
                {
                    Type = ResourceIdentityType.UserAssigned,
                    UserAssignedIdentities = IdentityId.Apply(id => new Dictionary<string, Inputs.UserIdentityPropertiesArgs> { [id] = new() }),
                },
                Encryption = new Inputs.EncryptionPropertyArgs
                {
                    Status = EncryptionStatus.Enabled,
                    KeyVaultProperties = new Inputs.KeyVaultPropertiesArgs { KeyIdentifier = args.Key.KeyUri, Identity = IdentityClientId },
                },
                Policies = new Inputs.PoliciesArgs
                {
                    ExportPolicy = new Inputs.ExportPolicyArgs { Status = ExportPolicyStatus.Disabled },
                    AzureADAuthenticationAsArmPolicy = new Inputs.AzureADAuthenticationAsArmPolicyArgs { Status = AzureADAuthenticationAsArmPolicyStatus.Disabled },
                    QuarantinePolicy = new Inputs.QuarantinePolicyArgs { Status = PolicyStatus.Enabled },

                    // What no tag names any more goes after this time; soft deletion would exclude it.
                    RetentionPolicy = new Inputs.RetentionPolicyArgs { Status = PolicyStatus.Enabled, Days = DataDefaults.UntaggedDays },
                },
            },
            Child);
        Close(registry, registry.Name, "registry", "The images that the client's workloads run from are lost with it.");
    }

    /// <summary>The host at which a registry answers.</summary>
    /// <param name="naming">What its name is made of.</param>
    /// <param name="service">What the client calls it.</param>
    /// <param name="cloud">Its cloud.</param>
    /// <exception cref="Diagnostics.DiagnosticException">BLEU2001: the suffix of registries is not known.</exception>
    public static string HostOf(NamingArgs naming, string service, CloudProfile cloud) =>
        $"{ResourceNames.Of(NamingRule.ContainerRegistry, naming, service)}.{cloud.Require(ProfileKeys.SuffixPrefix + "containerRegistry")}";
}
