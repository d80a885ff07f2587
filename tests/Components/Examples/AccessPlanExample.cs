using Bleu.Infra.Identity;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class AccessPlanExample
{
    public static AccessPlan Declare(ComponentResourceOptions options)
    {
        // <example>
        var access = new AccessPlan(
            "access",
            new AccessPlanArgs
            {
                Assigned =
                [
                    new()
                    {
                        Key = "auditors",
                        Scope = "/providers/Microsoft.Management/managementGroups/sovereign",
                        PrincipalId = "0d2f6a51-3f0e-4c8d-9a7e-4b7a1c9e2d10",
                        Role = RoleIds.Reader,
                        Reason = "Auditors read what is configured.",
                    },
                ],
                Eligible =
                [
                    new()
                    {
                        Key = "platform-owners",
                        Scope = "/providers/Microsoft.Management/managementGroups/platform",
                        PrincipalId = "5c1b7f0e-88a4-4b6d-8f3c-2a9d4e6f7b21",
                        Role = RoleIds.Owner,
                        ActivationPolicyName = "9f4c2d7a-6b1e-4a53-b0c8-7d5e3f1a2c90",
                        Reason = "The platform team mends what its pipeline cannot.",
                        Ticket = "CHG-1042",
                        Start = "2026-12-01T00:00:00Z",
                        ApproverGroupIds = ["7e3a9c4d-1f5b-4d2e-a6c7-8b0f9d1e2a32"],
                    },
                ],
                Incompatible = [new() { First = RoleIds.Owner, Second = RoleIds.Reader }],
            },
            options);
        // </example>
        return access;
    }
}
