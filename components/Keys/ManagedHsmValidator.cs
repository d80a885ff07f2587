using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Keys;

/// <summary>Finds what is wrong with the arguments of a <see cref="ManagedHsm"/>.</summary>
internal static class ManagedHsmValidator
{
    /// <summary>Ends the program with every argument that is missing, or with a quorum that the security domain cannot have.</summary>
    /// <returns>The days of soft deletion, checked once they are known.</returns>
    /// <exception cref="RunException">BLEU5001 or BLEU5153, and later BLEU5002.</exception>
    public static Output<int> Check(string name, ManagedHsmArgs args)
    {
        var checks = new ArgumentChecks(nameof(ManagedHsm), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.Naming?.Seed, "Naming.Seed")
            .Required(args.TenantId, "TenantId")
            .NotEmpty(args.Holders.Count, "Holders")
            .Required(args.SubnetId, "SubnetId")
            .Required(args.PrivateDnsZoneId, "PrivateDnsZoneId")
            .Required(args.LogWorkspaceId, "LogWorkspaceId");
        checks.Throw();
        var holders = args.Holders.Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (holders != args.Holders.Count
            || holders is < SecurityDomainRules.MinHolders or > SecurityDomainRules.MaxHolders
            || args.Quorum < SecurityDomainRules.MinQuorum
            || args.Quorum > holders)
        {
            throw new RunException(KeyDiagnostics.BadSecurityDomain($"{nameof(ManagedHsm)} '{name}' Quorum", args.Quorum, holders).ToString());
        }

        return checks.InRange(args.SoftDeleteDays, "SoftDeleteDays", KeyVaultDefaults.MinSoftDeleteDays, KeyVaultDefaults.MaxSoftDeleteDays);
    }
}
