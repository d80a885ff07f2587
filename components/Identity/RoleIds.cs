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

    /// <summary>The id of a role, from its GUID or from an id that is whole already.</summary>
    /// <param name="role">A GUID, or an ARM id.</param>
    public static string Of(string role) =>
        role.StartsWith('/') ? role : $"/providers/Microsoft.Authorization/roleDefinitions/{role}";

    /// <summary>The GUID at the end of an id, in lower case; roles are the same when their GUIDs are.</summary>
    /// <param name="role">A GUID, or an ARM id.</param>
    public static string Guid(string role) => role[(role.LastIndexOf('/') + 1)..].ToLowerInvariant();
}
