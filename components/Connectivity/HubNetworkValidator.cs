using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>Finds what is wrong with the arguments of a <see cref="HubNetwork"/>.</summary>
internal static class HubNetworkValidator
{
    /// <summary>Ends the program with every argument that is missing.</summary>
    /// <returns>The checks that wait until values are known.</returns>
    /// <exception cref="RunException">BLEU5001, and later BLEU5003.</exception>
    public static ArgumentChecks Check(string name, HubNetworkArgs args)
    {
        var checks = new ArgumentChecks(nameof(HubNetwork), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.AddressSpace, "AddressSpace")
            .Required(args.LogWorkspaceId, "LogWorkspaceId");
        checks.Throw();
        return checks;
    }
}
