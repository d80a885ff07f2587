using System.Collections.Immutable;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Bleu.Infra.Resilience;
using Pulumi;
using Native = Pulumi.AzureNative.KeyVault;
using Inputs = Pulumi.AzureNative.KeyVault.Inputs;

namespace Bleu.Infra.Keys;

/// <summary>
/// A managed HSM: keys in hardware that belongs to one owner alone. Azure cannot restore it; the holders of its security domain can.
/// Until a quorum of them has activated it, it makes no keys. Roles inside it are its own (<see cref="HsmRole"/>).
/// </summary>
public sealed class ManagedHsm : ComponentResource
{
    /// <summary>Declares the HSM and what belongs to it.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), out of range (BLEU5002), or no possible quorum (BLEU5153).</exception>
    public ManagedHsm(string name, ManagedHsmArgs args, ComponentResourceOptions? options = null)
        : base("bleu:keys:ManagedHsm", name, args, options)
    {
        var softDeleteDays = ManagedHsmValidator.Check(name, args);
        var child = new CustomResourceOptions { Parent = this };
        var hsm = new Native.ManagedHsm(
            name,
            new Native.ManagedHsmArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                Name = ResourceNames.Of(NamingRule.ManagedHsm, args.Naming),
                Tags = args.Tags,
                Sku = new Inputs.ManagedHsmSkuArgs { Family = Native.ManagedHsmSkuFamily.B, Name = Native.ManagedHsmSkuName.Standard_B1 },
                Properties = new Inputs.ManagedHsmPropertiesArgs
                {
                    TenantId = args.TenantId,
                    InitialAdminObjectIds = args.Administrators,
                    EnableSoftDelete = true,
                    SoftDeleteRetentionInDays = softDeleteDays,
                    EnablePurgeProtection = true,
                    PublicNetworkAccess = Native.PublicNetworkAccess.Disabled,
                    NetworkAcls = new Inputs.MHSMNetworkRuleSetArgs
                    {
                        // Encryption at rest and backup reach the HSM as trusted services; nothing else does.
                        Bypass = Native.NetworkRuleBypassOptions.AzureServices,
                        DefaultAction = Native.NetworkRuleAction.Deny,
                    },
                },
            },
            child);
        var endpoint = PrivateAccess.Open(
            name,
            new(args.ResourceGroupName, args.Location, ResourceNames.Of(NamingRule.PrivateEndpoint, args.Naming, "hsm"), args.Tags),
            new(hsm.Id, "managedhsm"),
            args.SubnetId,
            args.PrivateDnsZoneId,
            child);
        LogShipping.Send(name, hsm.Id, args.LogWorkspaceId, child);
        DeletionLock.Set(name, hsm.Id, "Everything that its keys protect is lost with it.", child);

        HsmId = hsm.Id;
        HsmName = hsm.Name;
        HsmUri = hsm.Properties.Apply(properties => properties.HsmUri ?? "");
        PrivateEndpointId = endpoint.Id;
        SecurityDomain = Output.Create($"{args.Quorum} of {args.Holders.Count}: {string.Join(", ", args.Holders)}");
        LocalRoles = Output.Create(HsmRole.All.ToImmutableDictionary(r => r.Name, r => $"{r.Id} at {r.Scope} for {r.Holder}"));
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["hsmId"] = HsmId,
            ["hsmName"] = HsmName,
            ["hsmUri"] = HsmUri,
            ["privateEndpointId"] = PrivateEndpointId,
            ["securityDomain"] = SecurityDomain,
            ["localRoles"] = LocalRoles,
        });
    }

    /// <summary>The HSM's ARM id.</summary>
    [Output("hsmId")]
    public Output<string> HsmId { get; private set; }

    /// <summary>The HSM's name.</summary>
    [Output("hsmName")]
    public Output<string> HsmName { get; private set; }

    /// <summary>The HSM's address, with the suffix of the cloud.</summary>
    [Output("hsmUri")]
    public Output<string> HsmUri { get; private set; }

    /// <summary>The ARM id of the private endpoint.</summary>
    [Output("privateEndpointId")]
    public Output<string> PrivateEndpointId { get; private set; }

    /// <summary>The quorum and the holders of the security domain, for whoever activates the HSM.</summary>
    [Output("securityDomain")]
    public Output<string> SecurityDomain { get; private set; }

    /// <summary>The local roles by name: id, scope and holder.</summary>
    [Output("localRoles")]
    public Output<ImmutableDictionary<string, string>> LocalRoles { get; private set; }
}
