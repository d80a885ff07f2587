using System.Collections.Immutable;
using Bleu.Infra.PolicyPack.Model;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Serving;

/// <summary>The nine calls that the engine makes of a policy pack.</summary>
/// <param name="services">The pack and the engine's log.</param>
/// <param name="stop">Ends the process.</param>
internal sealed class AnalyzerService(PackServices services, Action stop) : Analyzer.AnalyzerBase
{
    private readonly PackDefinition _pack = services.Pack;
    private readonly Judge _judge = new(services);
    private volatile PackSettings _settings = new(services.Pack, null);
    private volatile PackStack _stack = PackStack.Unknown;

    public override Task<AnalyzerHandshakeResponse> Handshake(AnalyzerHandshakeRequest request, ServerCallContext context)
    {
        services.Log.Engine(request.EngineAddress);
        return Task.FromResult(new AnalyzerHandshakeResponse());
    }

    public override Task<AnalyzerStackConfigureResponse> ConfigureStack(AnalyzerStackConfigureRequest request, ServerCallContext context)
    {
        _stack = new()
        {
            Stack = request.Stack,
            Project = request.Project,
            Organization = request.Organization,
            DryRun = request.DryRun,
            Config = request.Config.ToImmutableSortedDictionary(StringComparer.Ordinal),
            SecretKeys = [.. request.ConfigSecretKeys],
            Tags = request.Tags.ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
        return Task.FromResult(new AnalyzerStackConfigureResponse());
    }

    public override Task<PluginInfo> GetPluginInfo(Empty request, ServerCallContext context) =>
        Task.FromResult(new PluginInfo { Version = _pack.Version });

    public override Task<AnalyzerInfo> GetAnalyzerInfo(Empty request, ServerCallContext context) =>
        Task.FromResult(PackInfoWriter.Write(_pack));

    public override Task<Empty> Configure(ConfigureAnalyzerRequest request, ServerCallContext context)
    {
        _settings = new(_pack, request);
        return Task.FromResult(new Empty());
    }

    public override Task<AnalyzeResponse> Analyze(AnalyzeRequest request, ServerCallContext context) =>
        Task.FromResult(_judge.Analyze(request, _settings, _stack, context.CancellationToken));

    public override Task<RemediateResponse> Remediate(AnalyzeRequest request, ServerCallContext context) =>
        Task.FromResult(_judge.Remediate(request, _settings, _stack, context.CancellationToken));

    public override Task<AnalyzeResponse> AnalyzeStack(AnalyzeStackRequest request, ServerCallContext context) =>
        Task.FromResult(_judge.AnalyzeStack(request, _settings, _stack, context.CancellationToken));

    public override Task<Empty> Cancel(Empty request, ServerCallContext context)
    {
        // The answer leaves before the host ends: it waits for the calls that are under way.
        stop();
        return Task.FromResult(new Empty());
    }
}
