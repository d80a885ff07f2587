using System.Collections.Immutable;
using Bleu.Infra.Provider.Tests.Components.Samples;
using Pulumi;

namespace Bleu.Infra.Provider.Tests.Components;

/// <summary>The zone as another program sees it, through its package.</summary>
internal sealed class RemoteZone(string name, ZoneArgs args, ComponentResourceOptions? options = null)
    : ComponentResource("sample:index:Zone", name, args, options, remote: true)
{
    [Output("label")]
    public Output<string> Label { get; private set; } = null!;

    [Output("size")]
    public Output<int> Size { get; private set; } = null!;

    [Output("names")]
    public Output<ImmutableArray<string>> Names { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>> Tags { get; private set; } = null!;

    [Output("summary")]
    public Output<object> Summary { get; private set; } = null!;
}
