using Grpc.Net.Client;
using Pulumi.Experimental;
using Pulumirpc;

namespace Bleu.Infra.Provider.Tests.Serving;

/// <summary>A provider that is served inside the test, as a process of its own would serve it.</summary>
internal sealed class ServedProvider : IAsyncDisposable
{
    private static readonly SemaphoreSlim Turn = new(1);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;
    private readonly GrpcChannel _channel;

    private ServedProvider(Task serving, int port, CancellationTokenSource stop)
    {
        _serving = serving;
        _stop = stop;
        Port = port;
        _channel = GrpcChannel.ForAddress($"http://127.0.0.1:{port}");
        Client = new(new DeepCallInvoker(_channel.CreateCallInvoker()));
    }

    public int Port { get; }

    public ResourceProvider.ResourceProviderClient Client { get; }

    public static async Task<ServedProvider> StartAsync(
        Func<IEngine, global::Pulumi.Experimental.Provider.Provider> factory, string? version, params string[] args)
    {
        var stop = new CancellationTokenSource();
        await Turn.WaitAsync(TestContext.Current.CancellationToken);
        var before = Console.Out;
        try
        {
            var output = new PortWriter(before);
            Console.SetOut(output);
            var serving = global::Pulumi.Experimental.Provider.Provider.Serve(args, version, factory, stop.Token);
            var first = await Task.WhenAny(output.Port, serving);
            if (first == serving)
            {
                await serving;
            }

            return new(serving, await output.Port, stop);
        }
        finally
        {
            Console.SetOut(before);
            Turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _channel.Dispose();
        await _stop.CancelAsync();
        await _serving.WaitAsync(TimeSpan.FromSeconds(30)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }
}
