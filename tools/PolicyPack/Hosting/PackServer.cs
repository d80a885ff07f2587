using System.Globalization;
using System.Net;
using Bleu.Infra.PolicyPack.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Hosting;

/// <summary>
/// Serves the analyzer protocol on a port of loopback that the system chooses. The host is an empty one: neither settings
/// files nor watchers of the folder it is started in, which is the program's.
/// </summary>
internal static class PackServer
{
    /// <summary>The size of the largest message, in bytes: 400 MiB, as with the engine.</summary>
    public const int MaxMessageSize = 400 * 1024 * 1024;

    private const int WindowSize = 8 * 1024 * 1024;

    /// <summary>Serves until the service is cancelled, the process interrupted, or its parent gone.</summary>
    /// <param name="pack">What is served.</param>
    /// <param name="output">Takes the line with the port.</param>
    public static async Task RunAsync(PackServices pack, TextWriter output)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.Http2.InitialConnectionWindowSize = WindowSize;
            kestrel.Limits.Http2.InitialStreamWindowSize = WindowSize;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddRouting();
        builder.Services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = MaxMessageSize;
            grpc.MaxSendMessageSize = MaxMessageSize;
        });
        DeepServices.Add(builder.Services, (provider, binder) =>
            Analyzer.BindService(binder, new AnalyzerService(pack, provider.GetRequiredService<IHostApplicationLifetime>().StopApplication)));

        var application = builder.Build();
        await using (application.ConfigureAwait(false))
        {
            application.UseRouting();
            DeepServices.Map(application);
            using var signals = new StopSignals(application.Lifetime.StopApplication);
            await application.StartAsync().ConfigureAwait(false);

            // A bare line feed: older engines take a carriage return for a part of the number.
            await output.WriteAsync(PortOf(application) + "\n").ConfigureAwait(false);
            await output.FlushAsync().ConfigureAwait(false);
            await application.WaitForShutdownAsync().ConfigureAwait(false);
        }
    }

    private static string PortOf(WebApplication application)
    {
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        var address = addresses?.Addresses.First() ?? throw new InvalidOperationException("The server listens nowhere.");
        return new Uri(address).Port.ToString(CultureInfo.InvariantCulture);
    }
}
