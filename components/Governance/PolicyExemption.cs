using Pulumi;
using Pulumi.AzureNative.Authorization;
using Arm = Pulumi.AzureNative.Authorization;

namespace Bleu.Infra.Governance;

/// <summary>
/// An exemption from a policy that says who answers for it, in which ticket it was granted and when it ends. One that has ended fails
/// the program, so that it is removed or granted anew instead of forgotten.
/// </summary>
public sealed class PolicyExemption : ComponentResource
{
    /// <summary>Declares the exemption.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">
    /// Arguments are missing (BLEU5001) or not allowed (BLEU5003), the exemption has ended (BLEU6115), ends too far in the future
    /// (BLEU6116), or a day is not a day (BLEU6117).
    /// </exception>
    public PolicyExemption(string name, PolicyExemptionArgs args, ComponentResourceOptions? options = null)
        : base("bleu:governance:PolicyExemption", name, args, options)
    {
        var end = PolicyExemptionValidator.Check(name, args);
        var exemption = new Arm.PolicyExemption(
            name,
            new Arm.PolicyExemptionArgs
            {
                Scope = args.Scope,
                PolicyAssignmentId = args.PolicyAssignmentId,
                PolicyExemptionName = name,
                PolicyDefinitionReferenceIds = args.ReferenceIds,
                ExemptionCategory = args.Category,
                DisplayName = $"{name} ({args.Ticket})",
                Description = args.Reason,
                ExpiresOn = $"{end:yyyy-MM-dd}T00:00:00Z",
                AssignmentScopeValidation = AssignmentScopeValidation.Default,
                Metadata = new Dictionary<string, object> { ["owner"] = args.Owner, ["ticket"] = args.Ticket },
            },
            new CustomResourceOptions { Parent = this });
        ExemptionId = exemption.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["exemptionId"] = ExemptionId });
    }

    /// <summary>The exemption's ARM id.</summary>
    [Output("exemptionId")]
    public Output<string> ExemptionId { get; private set; }
}
