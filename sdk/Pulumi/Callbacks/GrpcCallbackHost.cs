using System.Net;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Pulumi;

/// <summary>Serves callbacks to an engine in another process; it listens on loopback once the first one is registered.</summary>
internal sealed class GrpcCallbackHost : ICallbackHost
{
    private readonly CallbackTable _table = new();
    private readonly SemaphoreSlim _gate = new(1);
    private WebApplication? _server;
    private string _target = "";

    public async Task<Pulumirpc.Callback> RegisterAsync(Func<ByteString, CancellationToken, Task<IMessage>> handler)
    {
        await EnsureStartedAsync().ConfigureAwait(false);
        return new() { Target = _target, Token = _table.Add(handler) };
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync().ConfigureAwait(false);
        }

        _gate.Dispose();
    }

    private async Task EnsureStartedAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_server is not null)
            {
                return;
            }

            // Nothing of the environment or of settings files may reach this server: they are the program's, not its.
            var builder = WebApplication.CreateEmptyBuilder(new());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            {
                kestrel.Limits.MaxRequestBodySize = null;
                kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
            });
            builder.Services.AddSingleton(_table);
            builder.Services.AddGrpc(grpc =>
            {
                grpc.MaxReceiveMessageSize = GrpcChannels.MaxMessageSize;
                grpc.MaxSendMessageSize = GrpcChannels.MaxMessageSize;
            });
            var server = builder.Build();
            server.MapGrpcService<CallbackService>();
            await server.StartAsync().ConfigureAwait(false);
            _target = new Uri(server.Urls.First()).Authority;
            _server = server;
        }
        finally
        {
            _gate.Release();
        }
    }
}
