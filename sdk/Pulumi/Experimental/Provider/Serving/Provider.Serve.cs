using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Pulumirpc;

namespace Pulumi.Experimental.Provider;

/// <content>How a provider is put at the disposal of an engine.</content>
public abstract partial class Provider
{
    /// <summary>
    /// Serves a provider until the token is cancelled: it listens on loopback, on a port that the system chooses, and writes that
    /// port to standard output as a line of its own, where the engine reads it.
    /// </summary>
    /// <param name="args">The arguments of the process: the engine's address, unless the engine attaches later.</param>
    /// <param name="version">The provider's version; nothing takes the version of the program.</param>
    /// <param name="factory">Makes the provider once the engine is known.</param>
    /// <param name="cancellationToken">Ends serving.</param>
    /// <exception cref="ArgumentException">There is more than one argument.</exception>
    public static async Task Serve(string[] args, string? version, Func<IEngine, Provider> factory, CancellationToken cancellationToken)
    {
        var engine = ProviderArguments.EngineAddress(args);
        using var service = new ProviderService(factory, version ?? ProviderArguments.ProgramVersion(), engine);
        var server = Build(service);
        await using (server.ConfigureAwait(false))
        {
            await server.StartAsync(cancellationToken).ConfigureAwait(false);

            // A plain line feed on every system: that is what engines read up to.
            await Console.Out.WriteAsync($"{GetHostUri(server).Port}\n").ConfigureAwait(false);
            await Console.Out.FlushAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                await server.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                await service.DisposeCallbacksAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Where a started host listens.</summary>
    /// <param name="host">The host; it listens on one address.</param>
    /// <exception cref="InvalidOperationException">It listens on none, or on several.</exception>
    public static Uri GetHostUri(IHost host)
    {
        var addresses = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return addresses.Count == 1
            ? new Uri(addresses.Single())
            : throw new InvalidOperationException($"A provider listens on one address, not on {addresses.Count}.");
    }

    private static WebApplication Build(ProviderService service)
    {
        // Nothing of the environment or of settings files may reach this server, and nothing but the port may reach its output.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddRoutingCore();
        DeepServices.Add(builder.Services, (_, binder) => ResourceProvider.BindService(binder, service));
        builder.Services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = GrpcChannels.MaxMessageSize;
            grpc.MaxSendMessageSize = GrpcChannels.MaxMessageSize;
        });
        var server = builder.Build();
        DeepServices.Map(server);
        return server;
    }
}
