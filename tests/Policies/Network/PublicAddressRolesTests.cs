using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class PublicAddressRolesTests : RuleTests<PublicAddressRoles>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:PublicIPAddress", "sku.name", "Basic", "sku.name is 'Basic'; it must be 'Standard'"),
        new("no firewall, gateway or bastion of this stack uses it", Edit.Set("network:AzureFirewall", "ipConfigurations", "[]")),
    ];
}
