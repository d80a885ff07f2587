using Bleu.Infra.Identity;
using Bleu.Infra.Naming;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.ManagedIdentity;

namespace Bleu.Infra.Vending;

/// <summary>
/// An identity of a client's pipelines or workloads. It has no secret: tokens of GitHub, GitLab, Azure DevOps or a cluster are taken for
/// it, each from one workload alone.
/// </summary>
public sealed class WorkloadIdentity : ComponentResource
{
    /// <summary>Declares the identity, whose tokens are taken for it, and its roles.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or a token fits more than one workload (BLEU5203).</exception>
    public WorkloadIdentity(string name, WorkloadIdentityArgs args, ComponentResourceOptions? options = null)
        : base("bleu:vending:WorkloadIdentity", name, args, options)
    {
        Check(name, args);
        var child = new CustomResourceOptions { Parent = this };
        var identity = new UserAssignedIdentity(
            name,
            new UserAssignedIdentityArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ResourceName = ResourceNames.Of(NamingRule.UserAssignedIdentity, args.Naming, args.Workload),
                Tags = args.Tags,
            },
            child);

        // ARM refuses two changes of the credentials of an identity at once.
        Resource last = identity;
        foreach (var token in args.Tokens)
        {
            last = new FederatedIdentityCredential(
                $"{name}-{token.Name}",
                new FederatedIdentityCredentialArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    ResourceName = identity.Name,
                    FederatedIdentityCredentialResourceName = token.Name,
                    Issuer = token.ClusterIssuer ?? FederatedSubject.Issuer(token.Provider, token.Issuer),
                    Subject = FederatedSubject.Subject(token.Provider, token.Source, token.Ref, token.RefKind),
                    Audiences = { args.Audience ?? "" },
                },
                CustomResourceOptions.Merge(child, new CustomResourceOptions { DependsOn = { last } }));
        }

        foreach (var role in args.Roles)
        {
            _ = new AssignedRole(
                $"{name}-{RoleIds.Guid(role)[..8]}",
                new AssignedRoleArgs
                {
                    Scope = args.Scope ?? "",
                    PrincipalId = identity.PrincipalId,
                    PrincipalType = "ServicePrincipal",
                    Role = role,
                    Description = $"The workload '{args.Workload}' of the client works with it.",
                },
                new ComponentResourceOptions { Parent = this });
        }

        (IdentityId, PrincipalId, ClientId) = (identity.Id, identity.PrincipalId, identity.ClientId);
        RegisterOutputs(new Dictionary<string, object?> { ["identityId"] = IdentityId, ["principalId"] = PrincipalId, ["clientId"] = ClientId });
    }

    /// <summary>The identity's ARM id.</summary>
    [Output("identityId")]
    public Output<string> IdentityId { get; private set; }

    /// <summary>The identity's object id in Entra, a GUID.</summary>
    [Output("principalId")]
    public Output<string> PrincipalId { get; private set; }

    /// <summary>The identity's client id in Entra, a GUID: what a pipeline signs in as.</summary>
    [Output("clientId")]
    public Output<string> ClientId { get; private set; }

    private static void Check(string name, WorkloadIdentityArgs args)
    {
        var checks = new ArgumentChecks(nameof(WorkloadIdentity), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.Workload, "Workload");
        if (args.Tokens.Count > 0)
        {
            checks.Required(args.Audience, "Audience");
        }

        if (args.Roles.Count > 0)
        {
            checks.Required(args.Scope, "Scope");
        }

        foreach (var (i, token) in args.Tokens.Index())
        {
            checks.Required(token.Name, $"Tokens[{i}].Name").Word(token.Provider, $"Tokens[{i}].Provider", FederatedSubject.Providers);
            if (FederatedSubject.Problem(token.Provider, token.Issuer, token.Source, token.Ref, token.RefKind, token.ClusterIssuer is not null) is { } wanted)
            {
                checks.Note(VendingDiagnostics.NotOneWorkload($"{nameof(WorkloadIdentity)} '{name}' Tokens[{i}]", token.Provider, wanted));
            }
        }

        checks.Throw();
    }
}
