using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Keys;

/// <summary>Finds what is wrong with the arguments of a <see cref="KeyVault"/>.</summary>
internal static class KeyVaultValidator
{
    /// <summary>Ends the program with every argument that is missing.</summary>
    /// <returns>The days of soft deletion, checked once they are known.</returns>
    /// <exception cref="RunException">BLEU5001, and later BLEU5002.</exception>
    public static Output<int> Check(string name, KeyVaultArgs args)
    {
        var checks = new ArgumentChecks(nameof(KeyVault), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.Naming?.Seed, "Naming.Seed")
            .Required(args.TenantId, "TenantId")
            .Required(args.SubnetId, "SubnetId")
            .Required(args.PrivateDnsZoneId, "PrivateDnsZoneId")
            .Required(args.LogWorkspaceId, "LogWorkspaceId");
        checks.Throw();
        return checks.InRange(
            args.SoftDeleteDays, "SoftDeleteDays", KeyVaultDefaults.MinSoftDeleteDays, KeyVaultDefaults.MaxSoftDeleteDays);
    }
}
