namespace Bleu.Infra.Keys;

/// <summary>Built-in roles of Azure on keys in vaults; their ids are the same in every cloud.</summary>
public static class KeyRoles
{
    /// <summary>Key Vault Crypto Service Encryption User: wraps, unwraps and reads the metadata of a key.</summary>
    public const string CryptoServiceEncryptionUser = "e147488a-f6f5-4113-8e2d-b22465e65bf6";

    /// <summary>Key Vault Crypto Officer: everything with keys but giving roles.</summary>
    public const string CryptoOfficer = "14b46e9e-c2b7-41b4-b07b-48a6ebf60603";

    /// <summary>Key Vault Purge Operator: purges what was deleted, once the vault allows it.</summary>
    public const string PurgeOperator = "a68e7c17-0ab2-4c09-9a58-125dae29748c";

    /// <summary>The ARM id of a built-in role.</summary>
    /// <param name="role">The role's GUID.</param>
    public static string Id(string role) => $"/providers/Microsoft.Authorization/roleDefinitions/{role}";
}
