using Bleu.Infra.Policies.Resources;
using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.PolicyPack.Catalogue;

/// <summary>Resources of the engine as rules see them.</summary>
internal static class EngineResources
{
    private const string Providers = "pulumi:providers:";

    // Within a stack the engine shows outputs alone; of what rules read, they hold what the inputs do.
    public static PolicyResource Read(PackResource resource) => new()
    {
        Type = resource.Type,
        Name = resource.Name,
        Urn = resource.Urn,
        Id = resource.Properties.Find("id")?.AsText,
        IsCustom = resource.Provider is not null || resource.Type.StartsWith(Providers, StringComparison.Ordinal),
        Parent = resource.Parent,
        Provider = resource.Provider?.Urn ?? "",
        Inputs = resource.Properties,
        Outputs = resource.Properties,
        Dependencies = resource.Dependencies,
        Options = resource.Options,
    };
}
