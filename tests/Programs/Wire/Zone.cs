using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>A component of this program: its outputs are its marked properties.</summary>
internal sealed class Zone : ComponentResource
{
    public Zone(string name, ComponentResourceOptions? options = null)
        : base("bleu:lz:Zone", name, options)
    {
        Thing = new Thing($"{name}-thing", new ThingArgs { Mode = "On" }, new CustomResourceOptions { Parent = this });
        ThingId = Thing.Id;
        RegisterOutputs();
    }

    public Thing Thing { get; }

    [Output("thingId")]
    public Output<string> ThingId { get; private set; }
}
