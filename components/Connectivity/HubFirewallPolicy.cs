using Bleu.Infra.Configuration;
using Bleu.Infra.Naming;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>The policy of a hub's firewall, in both shapes of a hub: what passes, what is inspected, and whom it asks for names.</summary>
internal sealed class HubFirewallPolicy
{
    /// <summary>Declares the policy and its rules.</summary>
    /// <param name="name">The component's name.</param>
    /// <param name="args">What the hub is made from.</param>
    /// <param name="checks">Checks words once they are known.</param>
    /// <param name="flows">The flows that pass.</param>
    /// <param name="options">The parent, above all.</param>
    public HubFirewallPolicy(string name, HubArgs args, ArgumentChecks checks, IReadOnlyList<FlowSettings> flows, CustomResourceOptions options)
    {
        Tier = checks.OneOf(args.FirewallTier, "FirewallTier", "Premium", "Standard");
        var intrusion = checks.OneOf(args.IntrusionDetection, "IntrusionDetection", "Deny", "Alert", "Off");
        var policyArgs = new FirewallPolicyArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            FirewallPolicyName = ResourceNames.Of(NamingRule.FirewallPolicy, args.Naming),
            Tags = args.Tags,
            Sku = new Inputs.FirewallPolicySkuArgs { Tier = Tier },
            ThreatIntelMode = checks.OneOf(args.ThreatIntelligence, "ThreatIntelligence", "Deny", "Alert"),
            DnsSettings = new Inputs.DnsSettingsArgs { EnableProxy = true, Servers = args.DnsServers },

            // Only the premium tier inspects; elsewhere ARM takes nothing but 'Off'.
            IntrusionDetection = new Inputs.FirewallPolicyIntrusionDetectionArgs
            {
                Mode = Output.Tuple(Tier, intrusion).Apply(t => t.Item1 == "Premium" ? t.Item2 : "Off"),
            },
        };
        if (args.TlsSecretId is { } secret)
        {
            policyArgs.Identity = new Inputs.ManagedServiceIdentityArgs
            {
                Type = ResourceIdentityType.UserAssigned,
                UserAssignedIdentities = { args.TlsIdentityId ?? "" },
            };
            policyArgs.TransportSecurity = new Inputs.FirewallPolicyTransportSecurityArgs
            {
                CertificateAuthority = new Inputs.FirewallPolicyCertificateAuthorityArgs { Name = "tls-inspection", KeyVaultSecretId = secret },
            };
        }

        var policy = new FirewallPolicy(name, policyArgs, options);
        Rules = new FirewallPolicyRuleCollectionGroup(
            name,
            new FirewallPolicyRuleCollectionGroupArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                FirewallPolicyName = policy.Name,
                RuleCollectionGroupName = "flows",
                Priority = 1000,
                RuleCollections = FlowRules.Collections(flows, args.TlsSecretId is not null),
            },
            options);
        Id = policy.Id;
    }

    /// <summary>The checked tier.</summary>
    public Output<string> Tier { get; }

    /// <summary>The policy's ARM id.</summary>
    public Output<string> Id { get; }

    /// <summary>Its rules.</summary>
    public FirewallPolicyRuleCollectionGroup Rules { get; }
}
