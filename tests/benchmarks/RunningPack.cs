using System.Diagnostics;
using Grpc.Net.Client;
using Pulumirpc;

namespace Bleu.Infra.Benchmarks;

/// <summary>A pack that runs, and the client that asks it.</summary>
internal sealed class RunningPack : IAsyncDisposable
{
    private const int MaxMessageSize = 400 * 1024 * 1024;
    private readonly Process _process;
    private readonly GrpcChannel _channel;
    private readonly Analyzer.AnalyzerClient _client;

    public RunningPack(Process process, int port, TimeSpan portAfter)
    {
        _process = process;
        PortAfter = portAfter;
        _channel = GrpcChannel.ForAddress($"http://127.0.0.1:{port}", new() { MaxReceiveMessageSize = MaxMessageSize, MaxSendMessageSize = MaxMessageSize });
        _client = new(_channel);
    }

    /// <summary>How long it took to write its port.</summary>
    public TimeSpan PortAfter { get; }

    /// <summary>Tells it the stack, and disables every policy but some; nothing for none.</summary>
    public async Task ChooseAsync(IReadOnlyCollection<string>? policies)
    {
        var stack = new AnalyzerStackConfigureRequest { Stack = "dev", Project = "bleu-infra", DryRun = true };
        stack.Config.Add(new Dictionary<string, string> { ["bleu-infra:policy"] = """{"allowedRegions":["bleufrancecentral","bleufrancesouth"]}""" });
        await _client.ConfigureStackAsync(stack);
        var configuration = new ConfigureAnalyzerRequest();
        foreach (var policy in (await _client.GetAnalyzerInfoAsync(new())).Policies)
        {
            configuration.PolicyConfig[policy.Name] = new()
            {
                EnforcementLevel = policies is null || policies.Contains(policy.Name) ? EnforcementLevel.Mandatory : EnforcementLevel.Disabled,
                Properties = new(),
            };
        }

        await _client.ConfigureAsync(configuration);
    }

    /// <summary>The violations: the policy and the resource.</summary>
    public async Task<SortedSet<string>> JudgeAsync(IReadOnlyList<AnalyzeRequest> resources)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            var response = await _client.AnalyzeAsync(resource);
            found.UnionWith(response.Diagnostics.Select(d => $"{d.PolicyName} {resource.Name}"));
        }

        return found;
    }

    /// <summary>Asks the two questions of every resource, some resources at a time.</summary>
    public Task AskAsync(IReadOnlyList<AnalyzeRequest> resources, int together) => Parallel.ForEachAsync(
        resources,
        new ParallelOptions { MaxDegreeOfParallelism = together },
        async (resource, _) =>
        {
            await _client.RemediateAsync(resource, cancellationToken: CancellationToken.None);
            await _client.AnalyzeAsync(resource, cancellationToken: CancellationToken.None);
        });

    /// <summary>Asks for the whole stack.</summary>
    public async Task AskStackAsync(IReadOnlyList<AnalyzeRequest> resources)
    {
        var request = new AnalyzeStackRequest();
        request.Resources.AddRange(resources.Select(r => new AnalyzerResource { Type = r.Type, Name = r.Name, Urn = r.Urn, Properties = r.Properties, Options = r.Options }));
        await _client.AnalyzeStackAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _channel.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
