namespace Bleu.Infra.Policies.Encryption;

/// <summary>Keys, and what is encrypted with them.</summary>
internal static class EncryptionRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new KeysInHardware(),
    ];
}
