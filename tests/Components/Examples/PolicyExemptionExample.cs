using Bleu.Infra.Governance;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class PolicyExemptionExample
{
    public static PolicyExemption Declare(ComponentResourceOptions options)
    {
        // <example>
        var exemption = new PolicyExemption(
            "appliance",
            new PolicyExemptionArgs
            {
                Scope = "/subscriptions/3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10/resourceGroups/rg-appliance",
                PolicyAssignmentId = "/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/Sov-L2-Closed",
                ReferenceIds = ["NET-001-Storage"],
                Category = "Waiver",
                Owner = "platform team",
                Ticket = "RISK-7",
                Reason = "The appliance reads the account by its public name until it is replaced.",
                ExpiresOn = "2027-02-28",
                Today = "2026-11-25",
            },
            options);
        // </example>
        return exemption;
    }
}
