using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>Finds what is wrong with the arguments of a hub of either shape.</summary>
internal static class HubNetworkValidator
{
    /// <summary>Ends the program with every argument that is missing.</summary>
    /// <returns>The checks that wait until values are known.</returns>
    /// <exception cref="RunException">BLEU5001, and later BLEU5003.</exception>
    public static ArgumentChecks Check(string component, string name, HubArgs args)
    {
        var checks = new ArgumentChecks(component, name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.AddressSpace, "AddressSpace")
            .Required(args.LogWorkspaceId, "LogWorkspaceId")
            .Required(args.TlsSecretId is null ? "none" : args.TlsIdentityId, "TlsIdentityId");
        checks.Throw();
        return checks;
    }
}
