using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Inputs = Pulumi.AzureNative.Authorization.Inputs;

namespace Bleu.Infra.Identity;

/// <summary>The rules under which a role is taken, by the ids that the service gives them.</summary>
internal static class ActivationRules
{
    private static readonly Union<string, EnablementRules>[] Steps =
        [EnablementRules.MultiFactorAuthentication, EnablementRules.Justification, EnablementRules.Ticketing];

    /// <summary>The rules of a role.</summary>
    /// <param name="args">What the role is made from.</param>
    /// <param name="days">For how long a group may take it, in days.</param>
    /// <param name="hours">For how long it is held, in hours.</param>
    public static ImmutableArray<object> Of(EligibleRoleArgs args, int days, int hours) =>
    [
        new Inputs.RoleManagementPolicyExpirationRuleArgs
        {
            Id = "Expiration_Admin_Eligibility",
            RuleType = "RoleManagementPolicyExpirationRule",
            IsExpirationRequired = true,
            MaximumDuration = $"P{days}D",
            Target = Target("Admin", "Eligibility"),
        },
        new Inputs.RoleManagementPolicyExpirationRuleArgs
        {
            Id = "Expiration_EndUser_Assignment",
            RuleType = "RoleManagementPolicyExpirationRule",
            IsExpirationRequired = true,
            MaximumDuration = $"PT{hours}H",
            Target = Target("EndUser", "Assignment"),
        },
        new Inputs.RoleManagementPolicyEnablementRuleArgs
        {
            Id = "Enablement_EndUser_Assignment",
            RuleType = "RoleManagementPolicyEnablementRule",
            EnabledRules = Steps,
            Target = Target("EndUser", "Assignment"),
        },
        new Inputs.RoleManagementPolicyApprovalRuleArgs
        {
            Id = "Approval_EndUser_Assignment",
            RuleType = "RoleManagementPolicyApprovalRule",
            Setting = Approval(args),
            Target = Target("EndUser", "Assignment"),
        },
    ];

    private static Inputs.ApprovalSettingsArgs Approval(EligibleRoleArgs args) => args.RequireApproval
        ? new()
        {
            IsApprovalRequired = true,
            IsRequestorJustificationRequired = true,
            ApprovalMode = ApprovalMode.SingleStage,
            ApprovalStages =
            {
                new Inputs.ApprovalStageArgs
                {
                    ApprovalStageTimeOutInDays = 1,
                    IsApproverJustificationRequired = true,
                    IsEscalationEnabled = false,
                    PrimaryApprovers = args.ApproverGroupIds
                        .Select(id => new Inputs.UserSetArgs { Id = id, UserType = UserType.Group, IsBackup = false })
                        .ToList(),
                },
            },
        }
        : new() { IsApprovalRequired = false, IsRequestorJustificationRequired = true, ApprovalMode = ApprovalMode.NoApproval };

    private static Inputs.RoleManagementPolicyRuleTargetArgs Target(string caller, string level) =>
        new() { Caller = caller, Operations = { "All" }, Level = level };
}
