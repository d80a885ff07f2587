using System.Text.Json;
using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Serialization;

/// <summary>Arguments with an input of every kind.</summary>
internal sealed class ThingArgs : ResourceArgs
{
    [Input("names")]
    private InputList<string>? _names;

    [Input("text")]
    public Input<string>? Text { get; set; }

    [Input("flag")]
    public Input<bool>? Flag { get; set; }

    [Input("whole")]
    public Input<int>? Whole { get; set; }

    [Input("number")]
    public Input<double>? Number { get; set; }

    [Input("mode")]
    public Input<ThingMode>? Mode { get; set; }

    [Input("level")]
    public Input<ThingLevel>? Level { get; set; }

    public InputList<string> Names
    {
        get => _names ??= new();
        set => _names = value;
    }

    [Input("tags")]
    public InputMap<string>? Tags { get; set; }

    [Input("part")]
    public Input<ThingPartArgs>? Part { get; set; }

    [Input("either")]
    public InputUnion<string, ThingPartArgs>? Either { get; set; }

    [Input("anything")]
    public Input<object>? Anything { get; set; }

    [Input("json")]
    public Input<JsonElement>? Json { get; set; }

    [Input("asset")]
    public Input<AssetOrArchive>? Asset { get; set; }
}
