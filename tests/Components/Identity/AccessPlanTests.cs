using Bleu.Infra.Identity;

namespace Bleu.Infra.Components.Tests.Identity;

public sealed class AccessPlanTests
{
    [Fact]
    public async Task AccessPlan_DeclaresWhatItNames()
    {
        var plan = await Plans.WholeAsync(o => _ = new AccessPlan("access", Args(), o));

        Assert.Equal(3, plan.Resources.Count(r => r.Type == "azure-native:authorization:RoleAssignment"));
        Assert.Equal("CHG-1", plan.One("authorization:PimRoleEligibilitySchedule").Inputs.Find("ticketInfo", "ticketNumber")?.AsText);
    }

    [Fact]
    public async Task AccessPlan_EmergencyAccounts_OwnTheTopmostGroup()
    {
        var accounts = (await Plans.WholeAsync(o => _ = new AccessPlan("access", Args(), o))).Resources
            .Where(r => r.Type == "azure-native:authorization:RoleAssignment" && r.Inputs.Find("principalType")?.AsText == "User")
            .ToList();

        Assert.Equal(2, accounts.Count);
        Assert.All(accounts, a => Assert.EndsWith(RoleIds.Owner, a.Inputs.Find("roleDefinitionId")?.AsText));
        Assert.All(accounts, a => Assert.Equal("/top", a.Inputs.Find("scope")?.AsText));
    }

    [Fact]
    public async Task AccessPlan_IncompatibleRolesOfOnePrincipal_AreRefusedWhereverTheyAre()
    {
        var args = Args();
        args.Incompatible = [new() { First = "ONE", Second = "/x/roleDefinitions/two" }];
        args.Eligible[0].PrincipalId = "OPS";

        Assert.Contains(
            "BLEU6112: AccessPlan 'access' principal 'ops' holds 'ONE' and '/x/roleDefinitions/two', which are declared incompatible. Give one of the roles to another group.",
            await Plans.FailureAsync(o => _ = new AccessPlan("access", args, o)));
    }

    [Fact]
    public async Task AccessPlan_OneEmergencyAccount_IsRefused()
    {
        var args = Args();
        args.EmergencyAccountIds = ["a", "A"];

        Assert.Contains(
            "BLEU6113: AccessPlan 'access' EmergencyAccountIds names too few emergency accounts, got '1'. Wanted: 2 at least, so that the loss of one locks nobody out. Name another account, or none.",
            await Plans.FailureAsync(o => _ = new AccessPlan("access", args, o)));
    }

    [Fact]
    public async Task AccessPlan_RoleGivenTwice_IsRefused()
    {
        var args = Args();
        args.Assigned.Add(new() { Key = "again", Scope = "/SCOPE", PrincipalId = "ops", Role = "one", Reason = "r" });

        Assert.Contains(
            "BLEU6114: AccessPlan 'access' principal 'ops' is given 'one' twice at '/scope'. Remove one of the two.",
            await Plans.FailureAsync(o => _ = new AccessPlan("access", args, o)));
    }

    [Fact]
    public async Task AccessPlan_GrantWithoutFields_NamesAllThatAreMissing()
    {
        var failure = await Plans.FailureAsync(o => _ = new AccessPlan("access", new AccessPlanArgs { Assigned = { new() }, EmergencyAccountIds = ["a", "b"] }, o));

        Assert.All(["Assigned[0].Key", "Assigned[0].Scope", "Assigned[0].PrincipalId", "Assigned[0].Role", "EmergencyScope"], a => Assert.Contains($"BLEU5001: AccessPlan 'access' {a} is not given", failure));
    }

    private static AccessPlanArgs Args() => new()
    {
        Assigned = [new() { Key = "ops", Scope = "/scope", PrincipalId = "ops", Role = "one", Reason = "Runs it." }],
        Eligible =
        [
            new()
            {
                Key = "admins", Scope = "/other", PrincipalId = "admins", Role = "two", Reason = "Mends it.", Ticket = "CHG-1",
                Start = "2026-12-01T00:00:00Z", ActivationPolicyName = "rules", ApproverGroupIds = ["approvers"],
            },
        ],
        EmergencyAccountIds = ["a", "b"],
        EmergencyScope = "/top",
    };
}
