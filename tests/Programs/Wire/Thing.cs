using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>A resource with one output.</summary>
internal sealed class Thing(string name, ResourceArgs? args = null, CustomResourceOptions? options = null)
    : CustomResource("azure-native:network:Vnet", name, args ?? new ThingArgs(), options)
{
    [Output("size")]
    public Output<string> Size { get; private set; } = null!;
}
