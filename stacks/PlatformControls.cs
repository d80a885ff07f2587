using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Governance;
using Bleu.Infra.Identity;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>What keeps a tenant in order besides its policies.</summary>
internal static class PlatformControls
{
    /// <summary>Declares exemptions, rights, the budget, the activity log and the plans of Defender.</summary>
    public static void Declare(
        ProgramConfiguration configuration, PlatformSettings settings, GroupLookup groups, Input<string> logWorkspaceId, StackContext context)
    {
        var options = context.Component;
        var controls = settings.Controls;
        _ = new ActivityLogExport("platform", new ActivityLogExportArgs { SubscriptionId = settings.SubscriptionId, LogWorkspaceId = logWorkspaceId }, options);
        var offered = DefenderPlans.OfferedBy(configuration.Cloud);
        string[] plans = [.. controls.DefenderPlans.IsEmpty ? offered.Keys : controls.DefenderPlans];
        if (plans.Length > 0)
        {
            _ = new DefenderPlans("platform", new DefenderPlansArgs { SubscriptionId = settings.SubscriptionId, Offered = offered.ToDictionary(), Plans = [.. plans] }, options);
        }

        if (controls.Budget is { } budget)
        {
            _ = new SubscriptionBudget(
                "platform",
                new SubscriptionBudgetArgs { SubscriptionId = settings.SubscriptionId, Amount = budget.Amount, StartDate = budget.StartDate, ContactEmail = context.AlertEmail },
                options);
        }

        foreach (var exemption in controls.Exemptions)
        {
            _ = new PolicyExemption(exemption.Name, Exemption(exemption, controls, groups), options);
        }

        _ = new AccessPlan("access", Access(controls.Access, groups.Top), options);
    }

    private static PolicyExemptionArgs Exemption(ExemptionSettings exemption, ControlSettings controls, GroupLookup groups) => new()
    {
        Scope = exemption.Scope,
        PolicyAssignmentId = groups.Id(exemption.ManagementGroup, $"controls.exemptions '{exemption.Name}'").Apply(id => $"{id}/providers/Microsoft.Authorization/policyAssignments/{exemption.Assignment}"),
        ReferenceIds = [.. exemption.References],
        Category = exemption.Category,
        Owner = exemption.Owner,
        Ticket = exemption.Ticket,
        Reason = exemption.Reason,
        ExpiresOn = exemption.ExpiresOn,
        Today = RunDay.Of(controls.AsOf, TimeProvider.System),
    };

    /// <summary>The rights that a stack asks for.</summary>
    public static AccessPlanArgs Access(AccessSettings access, Output<string>? topGroupId) => new()
    {
        Assigned = [.. access.Assigned.Select(g => new AssignedGrantArgs { Key = g.Name, Scope = g.Scope, PrincipalId = g.Group, Role = g.Role, Reason = g.Reason, Condition = g.Condition })],
        Eligible = [.. access.Eligible.Select(g => new EligibleGrantArgs
        {
            Key = g.Name,
            Scope = g.Scope,
            PrincipalId = g.Group,
            Role = g.Role,
            Reason = g.Reason,
            Condition = g.Condition,
            ActivationPolicyName = g.ActivationPolicy ?? "",
            Ticket = g.Ticket,
            Start = g.Start,
            ApproverGroupIds = [.. g.Approvers],
            ActivationHours = g.ActivationHours ?? EligibleRoleDefaults.ActivationHours,
            EligibleDays = g.EligibleDays ?? EligibleRoleDefaults.EligibleDays,
        })],
        Incompatible = [.. access.Incompatible.Select(p => new IncompatibleRolesArgs { First = p.First, Second = p.Second })],
        EmergencyAccountIds = [.. access.EmergencyAccounts],
        EmergencyScope = topGroupId is null ? null : (Input<string>)topGroupId,
    };
}
