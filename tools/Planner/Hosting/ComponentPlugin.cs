using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Bleu.Infra.Planner.Monitoring;
using Grpc.Core;
using Grpc.Net.Client;
using Pulumirpc;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>
/// A plugin that constructs components: a process that is started when the first one is asked for, and told its monitor with each.
/// One plugin serves any number of plans side by side.
/// </summary>
/// <param name="fileName">The program to start: <c>dotnet</c>, or the plugin itself.</param>
/// <param name="arguments">Its arguments: the path of the plugin's assembly.</param>
public sealed class ComponentPlugin(string fileName, IReadOnlyList<string> arguments) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private Process? _process;
    private GrpcChannel? _channel;

    private int _port;
    private string _engine = "";

    /// <summary>A plugin that runs already, in a debugger for one: it is attached to, and left running.</summary>
    /// <param name="port">Its port on loopback.</param>
    public static ComponentPlugin At(int port) => new("", []) { _port = port };

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _channel?.Dispose();
        if (_process is { } process)
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync().ConfigureAwait(false);
            }

            process.Dispose();
        }

        _gate.Dispose();
    }

    /// <summary>Yields the schema of the plugin's package, a JSON text.</summary>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="InvalidOperationException">The plugin does not start.</exception>
    public async Task<string> SchemaAsync(CancellationToken cancellationToken = default)
    {
        // Whoever asks for the schema is no engine; the plugin has nothing to tell it.
        var client = await ConnectAsync("127.0.0.1:1", cancellationToken).ConfigureAwait(false);
        var response = await client.GetSchemaAsync(new(), cancellationToken: cancellationToken).ConfigureAwait(false);
        return response.Schema;
    }

    internal async Task<RegisterResourceResponse> ConstructAsync(ConstructRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var client = await ConnectAsync(request.MonitorEndpoint, cancellationToken).ConfigureAwait(false);
            return RemoteComponents.Response(await client.ConstructAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false));
        }
        catch (InvalidOperationException e)
        {
            throw new RpcException(new Status(StatusCode.FailedPrecondition, e.Message));
        }
    }

    private async Task<ResourceProvider.ResourceProviderClient> ConnectAsync(string engine, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _channel ??= _port == 0 ? await StartAsync(engine, cancellationToken).ConfigureAwait(false) : Open(_port);
            var client = new ResourceProvider.ResourceProviderClient(new DeepCallInvoker(_channel.CreateCallInvoker()));
            if (_engine != engine)
            {
                await client.AttachAsync(new() { Address = engine }, cancellationToken: cancellationToken).ConfigureAwait(false);
                _engine = engine;
            }

            return client;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Starts the process; the first line that it writes is its port.</summary>
    private async Task<GrpcChannel> StartAsync(string engine, CancellationToken cancellationToken)
    {
        try
        {
            _engine = engine;
            _process = Process.Start(new ProcessStartInfo(fileName, [.. arguments, engine]) { RedirectStandardOutput = true, UseShellExecute = false })
                ?? throw new InvalidOperationException($"The plugin '{fileName}' does not start.");
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"The plugin '{fileName}' does not start: {e.Message}", e);
        }

        var line = await _process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false);
        return int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? Open(port)
            : throw new InvalidOperationException($"The plugin '{fileName}' wrote no port but '{line}'.");
    }

    private static GrpcChannel Open(int port) => GrpcChannel.ForAddress($"http://127.0.0.1:{port}", new GrpcChannelOptions
    {
        HttpHandler = new SocketsHttpHandler { UseProxy = false },
        DisposeHttpClient = true,
        MaxReceiveMessageSize = GrpcPlanServer.MaxMessageSize,
        MaxSendMessageSize = GrpcPlanServer.MaxMessageSize,
    });
}
