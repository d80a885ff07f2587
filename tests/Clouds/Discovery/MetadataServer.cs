using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bleu.Infra.Clouds.Tests.Discovery;

/// <summary>A Resource Manager that answers with what a test wants, on loopback.</summary>
internal sealed class MetadataServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private MetadataServer(WebApplication application) => _application = application;

    public string Address => _application.Urls.First();

    public List<string> Asked { get; } = [];

    public static async Task<MetadataServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new MetadataServer(builder.Build());
        server._application.Run(context =>
        {
            server.Asked.Add(context.Request.Path + context.Request.QueryString);
            return answer(context);
        });
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
