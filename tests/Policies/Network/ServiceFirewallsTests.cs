using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class ServiceFirewallsTests : RuleTests<ServiceFirewalls>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "networkRuleSet.defaultAction", "Allow", "networkRuleSet.defaultAction is 'Allow'; it must be 'Deny'"),
        Broken.By("storage:StorageAccount", "networkRuleSet.bypass", "Logging, Metrics", "networkRuleSet.bypass is 'Logging, Metrics'; it must be 'None' or 'AzureServices', or be left out"),
        Broken.By("keyvault:Vault", "properties.networkAcls.defaultAction", null, "properties.networkAcls.defaultAction is absent; it must be 'Deny'"),
    ];
}
