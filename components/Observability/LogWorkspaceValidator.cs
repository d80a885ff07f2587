using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Observability;

/// <summary>Finds what is wrong with the arguments of a <see cref="LogWorkspace"/>.</summary>
internal static class LogWorkspaceValidator
{
    /// <summary>Ends the program with every argument that is missing.</summary>
    /// <returns>The days of retention, checked once they are known.</returns>
    /// <exception cref="RunException">BLEU5001, and later BLEU5002.</exception>
    public static Output<int> Check(string name, LogWorkspaceArgs args)
    {
        var checks = new ArgumentChecks(nameof(LogWorkspace), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.AlertEmail, "AlertEmail");
        checks.Throw();
        return checks.InRange(
            args.RetentionDays, "RetentionDays", LogWorkspaceDefaults.MinRetentionDays, LogWorkspaceDefaults.MaxRetentionDays);
    }
}
