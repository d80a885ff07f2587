using Bleu.Infra.Validation;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>Finds what is wrong with the arguments that every part of a hub has.</summary>
internal static class HubPartValidator
{
    /// <summary>Notes what is missing; the caller adds what its own part needs, and throws.</summary>
    public static ArgumentChecks Begin(string component, string name, HubPartArgs args) => new ArgumentChecks(component, name)
        .Required(args.ResourceGroupName, "ResourceGroupName")
        .Required(args.Location, "Location")
        .Required(args.Naming?.Stem, "Naming.Stem")
        .Required(args.LogWorkspaceId, "LogWorkspaceId");
}
