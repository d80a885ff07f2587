using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;

namespace Bleu.Infra.Sdk.Tests.Serialization;

/// <summary>Runs a program against mocks that remember what they were asked, and answer with a given state.</summary>
internal sealed class Capture : IMocks
{
    private readonly Dictionary<string, object> _state;

    private Capture(Dictionary<string, object>? state) => _state = state ?? [];

    public List<MockResourceArgs> Resources { get; } = [];

    /// <summary>The inputs of the resource of a name.</summary>
    public ImmutableDictionary<string, object> InputsOf(string name) => Resources.Single(r => r.Name == name).Inputs;

    public static async Task<Capture> RunAsync(Action program, Dictionary<string, object>? state = null, bool isPreview = false)
    {
        var capture = new Capture(state);
        await Deployment.TestAsync(capture, new TestOptions { IsPreview = isPreview }, program);
        return capture;
    }

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        lock (Resources)
        {
            Resources.Add(args);
        }

        var state = args.Inputs;
        foreach (var (key, value) in _state)
        {
            state = state.SetItem(key, value);
        }

        return Task.FromResult<(string?, object)>(($"{args.Name}-id", state));
    }

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);
}
