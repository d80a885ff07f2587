using Bleu.Infra.Naming;
using Pulumi;
using Pulumi.AzureNative.Authorization;

namespace Bleu.Infra.Identity;

/// <summary>
/// A role that a group or an identity holds all the time. Its name in ARM follows from scope, principal and role, so that nothing
/// else in the program can change it.
/// </summary>
public sealed class AssignedRole : ComponentResource
{
    /// <summary>Declares the role assignment.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or the kind of principal is not allowed (BLEU5003).</exception>
    public AssignedRole(string name, AssignedRoleArgs args, ComponentResourceOptions? options = null)
        : base("bleu:identity:AssignedRole", name, args, options)
    {
        var principalType = AssignedRoleValidator.Check(name, args);
        var role = args.Role.Apply(RoleIds.Of);
        var assignment = new RoleAssignment(
            name,
            new RoleAssignmentArgs
            {
                Scope = args.Scope,
                PrincipalId = args.PrincipalId,
                PrincipalType = principalType,
                RoleDefinitionId = role,
                RoleAssignmentName = Name(args.Scope, args.PrincipalId, args.Role),
                Description = args.Description,
                Condition = args.Condition ?? (Input<string>)null!,
                ConditionVersion = args.Condition is null ? (Input<string>)null! : "2.0",
            },
            new CustomResourceOptions { Parent = this });
        AssignmentId = assignment.Id;
        AssignmentName = assignment.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["assignmentId"] = AssignmentId, ["assignmentName"] = AssignmentName });
    }

    /// <summary>The assignment's ARM id.</summary>
    [Output("assignmentId")]
    public Output<string> AssignmentId { get; private set; }

    /// <summary>The assignment's name, a GUID.</summary>
    [Output("assignmentName")]
    public Output<string> AssignmentName { get; private set; }

    /// <summary>The name of the assignment of a role: a GUID of version 5 of scope, principal and role.</summary>
    /// <param name="scope">The scope: an ARM id.</param>
    /// <param name="principalId">The object id of the principal, a GUID.</param>
    /// <param name="role">The role: a GUID, or an ARM id that ends with it.</param>
    public static Output<string> Name(Input<string> scope, Input<string> principalId, Input<string> role) =>
        Output.Tuple(scope, principalId, role).Apply(t => NamedGuid.OfIds(t.Item1.TrimEnd('/'), t.Item2, RoleIds.Guid(t.Item3)));
}
