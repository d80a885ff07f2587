namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-014: keys that data is encrypted with lie in premium vaults or HSMs of the client.</summary>
public sealed class KeysOfTheClient() : RelationRule(
    new("CRY-014", Severity.Critical, "Keys that data is encrypted with lie in premium vaults or HSMs of the client")
    {
        Rationale = "A key in a standard vault is software, one that can be purged is a ransom note, and one in someone else's vault is theirs.",
        Remediation = "Name a key of a vault or HSM of the client: premium, purge-protected, in an allowed region.",
        Clauses = ["10.5.c", "9.7.a"],
    },
    ["storage:StorageAccount", "containerregistry:Registry", "sql:Server", "dbforpostgresql:Server", "dbformysql:Server", "cosmosdb:DatabaseAccount", "recoveryservices:Vault", "operationalinsights:Cluster", "compute:DiskEncryptionSet", "appconfiguration:ConfigurationStore"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:storage:StorageAccount", "encryption.keyVaultProperties.keyVaultUri"),
        ("azure-native:containerregistry:Registry", "encryption.keyVaultProperties.keyIdentifier"),
        ("azure-native:sql:Server", "keyId"),
        ("azure-native:dbforpostgresql:Server", "dataEncryption.primaryKeyURI"),
        ("azure-native:dbformysql:Server", "dataEncryption.primaryKeyURI"),
        ("azure-native:cosmosdb:DatabaseAccount", "keyVaultKeyUri"),
        ("azure-native:recoveryservices:Vault", "properties.encryption.keyVaultProperties.keyUri"),
        ("azure-native:operationalinsights:Cluster", "keyVaultProperties.keyVaultUri"),
        ("azure-native:compute:DiskEncryptionSet", "activeKey.keyUrl"),
        ("azure-native:appconfiguration:ConfigurationStore", "encryption.keyVaultProperties.keyIdentifier"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var path = Paths.First(p => p.Type == judgement.Resource.TypeKey).Path;
        var value = judgement.Find(path);
        if (value?.Bare is PlanUnknown)
        {
            judgement.Undetermined(path);
        }
        else if (value?.AsText is not { Length: > 0 } text)
        {
            judgement.NotApplicable("it names no key; other rules ask for one");
        }
        else if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            judgement.Fail(path, "is no address of a key");
        }
        else
        {
            KeyHolder.Judge(judgement, path, uri.Host);
        }
    }
}
