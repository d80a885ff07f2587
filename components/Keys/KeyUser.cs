using Bleu.Infra.Naming;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ManagedIdentity;

namespace Bleu.Infra.Keys;

/// <summary>The identity by which a service wraps its data keys with one key, and the role it needs on that key alone.</summary>
public sealed class KeyUser : ComponentResource
{
    /// <summary>Declares the identity and its role.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What they are made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public KeyUser(string name, KeyUserArgs args, ComponentResourceOptions? options = null)
        : base("bleu:keys:KeyUser", name, args, options)
    {
        new ArgumentChecks(nameof(KeyUser), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.Service, "Service")
            .Required(args.KeyId, "KeyId")
            .Throw();
        var child = new CustomResourceOptions { Parent = this };
        var identityName = ResourceNames.Of(NamingRule.UserAssignedIdentity, args.Naming!, $"cmk-{args.Service}");
        var identity = new UserAssignedIdentity(
            name,
            new UserAssignedIdentityArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ResourceName = identityName,
                Tags = args.Tags,
            },
            child);
        var role = new RoleAssignment(
            name,
            new RoleAssignmentArgs
            {
                Scope = args.KeyId,
                RoleDefinitionId = KeyRoles.Id(KeyRoles.CryptoServiceEncryptionUser),

                // The name follows from names alone, so that it is the same before the identity exists and after it was made anew.
                RoleAssignmentName = args.KeyId.Apply(key => NamedGuid.Of(NamedGuid.Urls, $"{key}\n{identityName}\n{KeyRoles.CryptoServiceEncryptionUser}").ToString()),
                PrincipalId = identity.PrincipalId,
                PrincipalType = PrincipalType.ServicePrincipal,
                Description = $"The service '{args.Service}' wraps its data keys.",
            },
            child);

        // Whoever takes the identity waits for its role.
        IdentityId = Output.Tuple(identity.Id, role.Id).Apply(ids => ids.Item1);
        PrincipalId = identity.PrincipalId;
        ClientId = identity.ClientId;
        RegisterOutputs(new Dictionary<string, object?> { ["identityId"] = IdentityId, ["principalId"] = PrincipalId, ["clientId"] = ClientId });
    }

    /// <summary>The identity's ARM id, known once it has its role.</summary>
    [Output("identityId")]
    public Output<string> IdentityId { get; private set; }

    /// <summary>The identity's object id in Entra, a GUID.</summary>
    [Output("principalId")]
    public Output<string> PrincipalId { get; private set; }

    /// <summary>The identity's client id in Entra, a GUID.</summary>
    [Output("clientId")]
    public Output<string> ClientId { get; private set; }
}
