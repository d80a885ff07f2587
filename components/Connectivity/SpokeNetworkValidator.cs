using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>Finds what is wrong with the arguments of a <see cref="SpokeNetwork"/>.</summary>
internal static class SpokeNetworkValidator
{
    /// <summary>Ends the program with every argument that is missing.</summary>
    /// <exception cref="RunException">BLEU5001.</exception>
    public static void Check(string name, SpokeNetworkArgs args) =>
        new ArgumentChecks(nameof(SpokeNetwork), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.AddressSpace, "AddressSpace")
            .NotEmpty(args.Subnets.Count, "Subnets")
            .Required(args.FirewallPrivateAddress, "FirewallPrivateAddress")
            .Required(args.LogWorkspaceId, "LogWorkspaceId")
            .Throw();
}
