using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Keys;

/// <summary>Finds what is wrong with the arguments of an <see cref="EncryptionKey"/>.</summary>
internal static class EncryptionKeyValidator
{
    /// <summary>Ends the program with every argument that is missing.</summary>
    /// <returns>The algorithm and the days of rotation and expiry, checked once they are known.</returns>
    /// <exception cref="RunException">BLEU5001, and later BLEU5002, BLEU5151 or BLEU5152.</exception>
    public static (Output<KeyAlgorithm> Algorithm, Output<int> RotateDays, Output<int> ExpiryDays) Check(string name, EncryptionKeyArgs args)
    {
        var checks = new ArgumentChecks(nameof(EncryptionKey), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.VaultName, "VaultName")
            .Required(args.KeyName, "KeyName");
        checks.Throw();
        var rotate = checks.InRange(args.RotateDays, "RotateDays", KeyRules.MinRotateDays, KeyRules.MaxRotateDays);
        var expiry = checks.InRange(args.ExpiryDays, "ExpiryDays", KeyRules.MinRotateDays, KeyRules.MaxExpiryDays);
        var algorithm = args.Algorithm.Apply(word => KeyAlgorithm.Find(word)
            ?? throw new RunException(KeyDiagnostics.WeakKey($"{nameof(EncryptionKey)} '{name}' Algorithm", word).ToString()));
        return (algorithm, rotate, Output.Tuple(rotate, expiry).Apply(days => days.Item2 > days.Item1
            ? days.Item2
            : throw new RunException(KeyDiagnostics.ExpiryBeforeRotation($"{nameof(EncryptionKey)} '{name}' ExpiryDays", days.Item2, days.Item1).ToString())));
    }
}
