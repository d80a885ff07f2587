using Pulumi;

namespace Bleu.Infra.Provider.Tests.Components.Samples;

public sealed class ThingArgs : ResourceArgs
{
    [Input("label")]
    public Input<string>? Label { get; set; }

    [Input("size")]
    public Input<int>? Size { get; set; }

    [Input("parts")]
    public InputList<string>? Parts { get; set; }
}
