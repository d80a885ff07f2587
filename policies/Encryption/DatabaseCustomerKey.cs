namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-011: databases are encrypted with a key of the client.</summary>
public sealed class DatabaseCustomerKey() : PropertyRule(
    new("CRY-011", Severity.High, "Databases are encrypted with a key of the client")
    {
        Rationale = "Databases hold what matters most. With a key of its own the client can make a database, and every backup of it, unreadable.",
        Remediation = "Name a key: keyId on SQL servers, dataEncryption on PostgreSQL and MySQL, keyVaultKeyUri on Cosmos DB.",
        Clauses = ["10.1.a"],
        Parallels = ["Azure Policy 0a370ff3", "Azure Policy 12c74c95", "Azure Policy 1f905d99", "CKV_AZURE_100", "CKV2_AZURE_16", "CKV2_AZURE_17"],
    },
    [
        Requirement.Of("sql:Server", "keyId", Must.BeSet),
        Requirement.Of("cosmosdb:DatabaseAccount", "keyVaultKeyUri", Must.BeSet),
        .. Requirement.OfEach(["dbforpostgresql:Server", "dbformysql:Server"], "dataEncryption.type", Must.Be("AzureKeyVault")),
        .. Requirement.OfEach(["dbforpostgresql:Server", "dbformysql:Server"], "dataEncryption.primaryKeyURI", Must.BeSet),
    ]);
