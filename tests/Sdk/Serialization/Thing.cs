using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Serialization;

/// <summary>A resource with an output of every kind.</summary>
internal sealed class Thing(string name, ThingArgs? args = null, CustomResourceOptions? options = null)
    : CustomResource("test:index:Thing", name, args ?? new ThingArgs(), options)
{
    [Output("text")]
    public Output<string> Text { get; private set; } = null!;

    [Output("flag")]
    public Output<bool> Flag { get; private set; } = null!;

    [Output("whole")]
    public Output<int> Whole { get; private set; } = null!;

    [Output("number")]
    public Output<double?> Number { get; private set; } = null!;

    [Output("mode")]
    public Output<ThingMode> Mode { get; private set; } = null!;

    [Output("level")]
    public Output<ThingLevel> Level { get; private set; } = null!;

    [Output("names")]
    public Output<ImmutableArray<string>> Names { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>> Tags { get; private set; } = null!;

    [Output("part")]
    public Output<ThingPart> Part { get; private set; } = null!;

    [Output("either")]
    public Output<Union<string, ThingPart>> Either { get; private set; } = null!;

    [Output("anything")]
    public Output<object> Anything { get; private set; } = null!;

    [Output("json")]
    public Output<JsonElement> Json { get; private set; } = null!;

    [Output("asset")]
    public Output<AssetOrArchive> Asset { get; private set; } = null!;
}
