using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Observability;

/// <summary>Finds what is wrong with the arguments of a <see cref="LogArchive"/>.</summary>
internal static class LogArchiveValidator
{
    /// <summary>Ends the program with every argument that is missing.</summary>
    /// <returns>The days and the kind of storage, checked once they are known.</returns>
    /// <exception cref="RunException">BLEU5001, and later BLEU5002 or BLEU5003.</exception>
    public static (Output<int> ImmutableDays, Output<string> Sku) Check(string name, LogArchiveArgs args)
    {
        var checks = new ArgumentChecks(nameof(LogArchive), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.Naming?.Seed, "Naming.Seed")
            .Required(args.EndpointResourceGroupName, "EndpointResourceGroupName")
            .Required(args.SubnetId, "SubnetId")
            .Required(args.PrivateDnsZoneId, "PrivateDnsZoneId")
            .Required(args.WorkspaceId, "WorkspaceId")
            .Required(args.WorkspaceName, "WorkspaceName")
            .Required(args.WorkspaceResourceGroupName, "WorkspaceResourceGroupName")
            .Required(args.VaultUri, "VaultUri")
            .Required(args.KeyName, "KeyName")
            .Required(args.IdentityId, "IdentityId");
        checks.Throw();
        return (
            checks.InRange(args.ImmutableDays, "ImmutableDays", LogArchiveDefaults.MinImmutableDays, LogArchiveDefaults.MaxImmutableDays),
            checks.OneOf(args.Sku, "Sku", "Standard_GRS", "Standard_GZRS", "Standard_ZRS", "Standard_LRS"));
    }
}
