namespace Bleu.Infra.Policies.Encryption;

/// <summary>Keys, and what is encrypted with them.</summary>
internal static class EncryptionRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new StorageCustomerKey(),
        new TablesAndQueuesKey(),
        new InfrastructureEncryption(),
        new DisksWithCustomerKey(),
        new DiskEncryptionSets(),
        new MachineHostEncryption(),
        new ClusterDisksKey(),
        new NodeHostEncryption(),
        new ClusterSecretsKey(),
        new RegistryCustomerKey(),
        new DatabaseCustomerKey(),
        new BackupAndLogKeys(),
        new KeysInHardware(),
        new KeysOfTheClient(),
        new KeyLifetimes(),
        new TransportSecurity(),
        new GatewayAndDatabaseTls(),
        new MarkedSecrets(),
    ];
}
