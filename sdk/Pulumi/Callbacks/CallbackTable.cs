using System.Collections.Concurrent;
using Google.Protobuf;

namespace Pulumi;

/// <summary>The functions that the engine may call, by token.</summary>
internal sealed class CallbackTable
{
    private readonly ConcurrentDictionary<string, Func<ByteString, CancellationToken, Task<IMessage>>> _handlers = new(StringComparer.Ordinal);

    /// <summary>Adds a function and yields its token. Wherever it is called, it takes part in the deployment that added it.</summary>
    public string Add(Func<ByteString, CancellationToken, Task<IMessage>> handler)
    {
        var token = Guid.NewGuid().ToString();
        var deployment = Deployment.InternalInstance;
        _handlers[token] = (request, cancellationToken) => RunInAsync(deployment, handler, request, cancellationToken);
        return token;
    }

    /// <summary>Calls the function of a token.</summary>
    /// <exception cref="KeyNotFoundException">No function has the token.</exception>
    public async Task<Pulumirpc.CallbackInvokeResponse> InvokeAsync(Pulumirpc.CallbackInvokeRequest request, CancellationToken cancellationToken)
    {
        if (!_handlers.TryGetValue(request.Token, out var handler))
        {
            throw new KeyNotFoundException($"No callback has the token '{request.Token}'.");
        }

        var response = await handler(request.Request, cancellationToken).ConfigureAwait(false);
        return new() { Response = response.ToByteString() };
    }

    private static async Task<IMessage> RunInAsync(
        Deployment deployment, Func<ByteString, CancellationToken, Task<IMessage>> handler, ByteString request, CancellationToken cancellationToken)
    {
        Deployment.SetCurrent(deployment);
        return await handler(request, cancellationToken).ConfigureAwait(false);
    }
}
