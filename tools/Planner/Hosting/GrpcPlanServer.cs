using System.Net;
using Bleu.Infra.Planner.Monitoring;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pulumirpc;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>Serves a planning monitor on a port of loopback that the system chooses.</summary>
internal sealed class GrpcPlanServer : IAsyncDisposable
{
    /// <summary>The size of the largest message, in bytes: 400 MiB, as with the engine.</summary>
    public const int MaxMessageSize = 400 * 1024 * 1024;

    private readonly WebApplication _application;

    private GrpcPlanServer(WebApplication application, string address)
    {
        _application = application;
        Address = address;
    }

    /// <summary>Where it listens, as <c>host:port</c>.</summary>
    public string Address { get; }

    public static async Task<GrpcPlanServer> StartAsync(PlanningMonitor monitor, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        });
        DeepServices.Add(builder.Services, (_, binder) =>
        {
            ResourceMonitor.BindService(binder, new GrpcMonitorService(monitor));
            Engine.BindService(binder, new GrpcEngineService(monitor));
        });
        builder.Services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = MaxMessageSize;
            grpc.MaxSendMessageSize = MaxMessageSize;
        });
        var application = builder.Build();
        DeepServices.Map(application);
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        return new(application, new Uri(application.Urls.First()).Authority);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
