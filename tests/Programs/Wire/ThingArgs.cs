using Pulumi;

namespace Bleu.Infra.Programs.Wire;

/// <summary>Inputs of the kinds that the wire writes in a way of its own.</summary>
internal sealed class ThingArgs : ResourceArgs
{
    [Input("asset")]
    public Input<AssetOrArchive>? Asset { get; set; }

    [Input("cidrs")]
    public InputList<string> Cidrs
    {
        get => field ??= [];
        set;
    }

    [Input("mode")]
    public Input<string>? Mode { get; set; }

    [Input("nested")]
    public InputMap<double> Nested
    {
        get => field ??= [];
        set;
    }

    [Input("res")]
    public Input<Resource>? Res { get; set; }

    [Input("secret")]
    public Input<string>? Secret { get; set; }

    [Input("unk")]
    public Input<string>? Unk { get; set; }

    [Input("any")]
    public Input<object>? Any { get; set; }
}
