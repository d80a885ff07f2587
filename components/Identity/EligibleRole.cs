using Pulumi;
using Pulumi.AzureNative.Authorization;
using Inputs = Pulumi.AzureNative.Authorization.Inputs;

namespace Bleu.Infra.Identity;

/// <summary>
/// A role that the members of a group may take for some hours: they sign in with a second factor, say why, name a ticket, and somebody
/// else approves. The rules belong to the role at its scope, and hold for everybody who may take it there.
/// </summary>
public sealed class EligibleRole : ComponentResource
{
    /// <summary>Declares who may take the role, and under which rules.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or out of range (BLEU5002).</exception>
    public EligibleRole(string name, EligibleRoleArgs args, ComponentResourceOptions? options = null)
        : base("bleu:identity:EligibleRole", name, args, options)
    {
        var (days, hours) = EligibleRoleValidator.Check(name, args);
        var child = new CustomResourceOptions { Parent = this };
        var rules = new RoleManagementPolicy(
            name,
            new RoleManagementPolicyArgs
            {
                Scope = args.Scope,
                RoleManagementPolicyName = args.ActivationPolicyName,
                Rules = Output.Tuple(days, hours).Apply(t => ActivationRules.Of(args, t.Item1, t.Item2)),
            },
            child);
        var schedule = new PimRoleEligibilitySchedule(
            name,
            new PimRoleEligibilityScheduleArgs
            {
                Scope = args.Scope,
                PrincipalId = args.PrincipalId,
                RoleDefinitionId = args.Role.Apply(RoleIds.Of),
                Justification = args.Justification,
                TicketInfo = new Inputs.RoleEligibilityScheduleRequestPropertiesTicketInfoArgs { TicketNumber = args.Ticket },
                ScheduleInfo = new Inputs.RoleEligibilityScheduleRequestPropertiesScheduleInfoArgs
                {
                    StartDateTime = args.Start,
                    Expiration = new Inputs.RoleEligibilityScheduleRequestPropertiesExpirationArgs
                    {
                        Type = Pulumi.AzureNative.Authorization.Type.AfterDuration,
                        Duration = days.Apply(d => $"P{d}D"),
                    },
                },
                Condition = args.Condition ?? (Input<string>)null!,
                ConditionVersion = args.Condition is null ? (Input<string>)null! : "2.0",
            },
            CustomResourceOptions.Merge(child, new CustomResourceOptions { DependsOn = { rules } }));
        ScheduleId = schedule.Id;
        PolicyId = rules.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["scheduleId"] = ScheduleId, ["policyId"] = PolicyId });
    }

    /// <summary>The ARM id of the schedule.</summary>
    [Output("scheduleId")]
    public Output<string> ScheduleId { get; private set; }

    /// <summary>The ARM id of the rules.</summary>
    [Output("policyId")]
    public Output<string> PolicyId { get; private set; }
}
