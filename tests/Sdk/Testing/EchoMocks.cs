using Pulumi.Testing;

namespace Bleu.Infra.Sdk.Tests.Testing;

/// <summary>Mocks whose resources are as they were asked for.</summary>
internal sealed class EchoMocks : IMocks
{
    public List<MockRegisterResourceOutputsRequest> Completed { get; } = [];

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) => Task.FromResult<(string?, object)>(($"{args.Name}-id", args.Inputs));

    public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        Completed.Add(args);
        return Task.CompletedTask;
    }
}
