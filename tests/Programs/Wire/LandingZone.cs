using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>A component with one network.</summary>
internal sealed class LandingZone : ComponentResource
{
    public LandingZone(string name, ComponentResourceOptions options)
        : base("bleu:lz:LandingZone", name, options)
    {
        Network = new Thing($"{name}-vnet", new ThingArgs { Cidrs = { "10.0.0.0/24" } }, new CustomResourceOptions { Parent = this });
        RegisterOutputs(new Dictionary<string, object?> { ["vnetId"] = Network.Id });
    }

    public Thing Network { get; }
}
