using Pulumi;

namespace Bleu.Infra.Provider.Tests.Components.Samples;

public sealed class ZonePartArgs : ResourceArgs
{
    [Input("label", required: true)]
    public Input<string> Label { get; set; } = null!;

    [Input("order")]
    public int Order { get; set; }
}
