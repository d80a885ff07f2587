namespace Bleu.Infra.Identity;

/// <summary>Roles that every cloud of Azure has, by the GUIDs that are the same in all of them, and how ids of roles are written.</summary>
public static class RoleIds
{
    /// <summary>Everything, including rights: <c>Owner</c>.</summary>
    public const string Owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";

    /// <summary>Everything but rights: <c>Contributor</c>.</summary>
    public const string Contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c";

    /// <summary>Seeing everything: <c>Reader</c>.</summary>
    public const string Reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

    /// <summary>Giving rights: <c>User Access Administrator</c>.</summary>
    public const string UserAccessAdministrator = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9";

    /// <summary>Giving the rights that a condition allows: <c>Role Based Access Control Administrator</c>.</summary>
    public const string RoleAdministrator = "f58310d9-a9f6-439a-9e8d-f62e7b41a168";

    /// <summary>Networks, but not their rights: <c>Network Contributor</c>.</summary>
    public const string NetworkContributor = "4d97b98b-1d4f-4787-a291-c67834d212e7";

    /// <summary>Private DNS zones and their records: <c>Private DNS Zone Contributor</c>.</summary>
    public const string PrivateDnsZoneContributor = "b12aa53e-6015-4669-85d0-8515ebb3ae7f";

    /// <summary>Key vaults, but nothing in them and no rights: <c>Key Vault Contributor</c>.</summary>
    public const string KeyVaultContributor = "f25e0fa2-a7c8-4377-a976-54943a77a395";

    /// <summary>Working with keys, but not changing them: <c>Key Vault Crypto User</c>.</summary>
    public const string KeyVaultCryptoUser = "12338af0-0e69-4776-bea7-57ae8d297424";

    /// <summary>Giving a user-assigned identity to a resource: <c>Managed Identity Operator</c>.</summary>
    public const string ManagedIdentityOperator = "f1a07417-d97a-45cb-824c-7a7467783830";

    /// <summary>Taking images from a registry: <c>AcrPull</c>.</summary>
    public const string AcrPull = "7f951dda-4ed3-4680-a7ca-43fe172d538d";

    /// <summary>The id of a role, from its GUID or from an id that is whole already.</summary>
    /// <param name="role">A GUID, or an ARM id.</param>
    public static string Of(string role) =>
        role.StartsWith('/') ? role : $"/providers/Microsoft.Authorization/roleDefinitions/{role}";

    /// <summary>The GUID at the end of an id, in lower case; roles are the same when their GUIDs are.</summary>
    /// <param name="role">A GUID, or an ARM id.</param>
    public static string Guid(string role) => role[(role.LastIndexOf('/') + 1)..].ToLowerInvariant();
}
