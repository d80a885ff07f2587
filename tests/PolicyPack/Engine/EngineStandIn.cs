using System.Collections.Concurrent;
using System.Net;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Tests.Engine;

/// <summary>The engine's log on loopback.</summary>
internal sealed class EngineStandIn : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<LogRequest> _messages;

    private EngineStandIn(WebApplication application, ConcurrentQueue<LogRequest> messages)
    {
        _application = application;
        _messages = messages;
    }

    public string Address => new Uri(_application.Urls.First()).Authority;

    public static async Task<EngineStandIn> StartAsync()
    {
        var messages = new ConcurrentQueue<LogRequest>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        DeepServices.Add(builder.Services, (_, binder) => Pulumirpc.Engine.BindService(binder, new LogService(messages)));
        var application = builder.Build();
        DeepServices.Map(application);
        await application.StartAsync();
        return new(application, messages);
    }

    /// <summary>Waits for a message.</summary>
    public async Task<LogRequest> MessageAsync(Func<LogRequest, bool> wanted)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (_messages.FirstOrDefault(wanted) is { } message)
            {
                return message;
            }

            await Task.Delay(10, limit.Token);
        }
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private sealed class LogService(ConcurrentQueue<LogRequest> messages) : Pulumirpc.Engine.EngineBase
    {
        public override Task<Empty> Log(LogRequest request, ServerCallContext context)
        {
            messages.Enqueue(request);
            return Task.FromResult(new Empty());
        }
    }
}
