using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>A component that a provider constructs.</summary>
internal sealed class FarZone(string name, ThingArgs args, ComponentResourceOptions? options = null)
    : ComponentResource("far:index:Zone", name, args, options, remote: true)
{
    [Output("mode")]
    public Output<string> Mode { get; private set; } = null!;
}
