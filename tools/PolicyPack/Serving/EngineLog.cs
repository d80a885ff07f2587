using System.Threading.Channels;
using Grpc.Core;
using Grpc.Net.Client;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Serving;

/// <summary>
/// Shows messages to whoever runs the deployment, through the engine. It connects with the first message, never makes a
/// policy wait, and gives up silently when the engine does not listen. Only loopback is spoken to.
/// </summary>
internal sealed class EngineLog : IAsyncDisposable
{
    private const int Waiting = 1000;
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(2);
    private readonly Channel<LogRequest> _messages = Channel.CreateBounded<LogRequest>(
        new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private readonly Lock _lock = new();
    private string _address;
    private Task? _sending;

    public EngineLog(string address) => _address = address;

    /// <summary>Where the engine listens, when it says so itself.</summary>
    public void Engine(string address)
    {
        lock (_lock)
        {
            _address = address.Length > 0 ? address : _address;
        }
    }

    /// <summary>Shows a message.</summary>
    /// <param name="severity">How much it matters.</param>
    /// <param name="message">The message; it must show no secret.</param>
    /// <param name="urn">The resource that it is about.</param>
    public void Write(LogSeverity severity, string message, string urn = "")
    {
        lock (_lock)
        {
            _messages.Writer.TryWrite(new() { Severity = severity, Message = message, Urn = urn });
            _sending ??= Task.Run(SendAsync);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _messages.Writer.TryComplete();
        if (_sending is { } sending)
        {
            await Task.WhenAny(sending, Task.Delay(LongestEnd)).ConfigureAwait(false);
        }
    }

    private async Task SendAsync()
    {
        if (!Uri.TryCreate("http://" + _address, UriKind.Absolute, out var address) || !address.IsLoopback)
        {
            return;
        }

        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var channel = GrpcChannel.ForAddress(address, new() { HttpHandler = handler });
        var engine = new Engine.EngineClient(channel);
        await foreach (var message in _messages.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                await engine.LogAsync(message, deadline: DateTime.UtcNow + LongestEnd).ConfigureAwait(false);
            }
            catch (RpcException)
            {
                // What the engine does not want to hear must not end the deployment.
            }
        }
    }
}
