using Pulumi;

namespace Bleu.Infra.Provider.Tests.Components.Samples;

public sealed class ZoneArgs : ResourceArgs
{
    [Input("label", required: true)]
    public Input<string> Label { get; set; } = null!;

    [Input("size")]
    public Input<int> Size { get; set; } = 7;

    [Input("ratio")]
    public Input<double>? Ratio { get; set; }

    [Input("open")]
    public Input<bool>? Open { get; set; }

    [Input("anything")]
    public Input<object>? Anything { get; set; }

    [Input("file")]
    public Asset? File { get; set; }

    [Input("mode")]
    public string? Mode { get; set; }

    [Input("parts")]
    public InputList<ZonePartArgs> Parts
    {
        get => field ??= [];
        set;
    }

    [Input("names")]
    public List<string> Names { get; set; } = [];

    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }

    [Input("codes")]
    public Dictionary<string, int>? Codes { get; set; }
}
