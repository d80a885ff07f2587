using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Serialization;

internal sealed class ThingPartArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("inner")]
    public Input<ThingPartArgs>? Inner { get; set; }
}
