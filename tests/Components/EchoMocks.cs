using Pulumi.Testing;

namespace Bleu.Infra.Components.Tests;

/// <summary>Mocks that give back what they were given, as most tests of Pulumi programs use them.</summary>
internal sealed class EchoMocks : IMocks
{
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) =>
        Task.FromResult<(string?, object)>(($"{args.Name}-id", args.Inputs));

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);
}
