using Google.Protobuf;
using Pulumirpc;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>Callbacks with typed arguments and results.</summary>
internal static class CallbackCalls
{
    /// <summary>Calls a function with a message and reads a message back.</summary>
    public static async Task<TResponse> CallAsync<TResponse>(
        this ICallbackClient client, Callback callback, IMessage request, CancellationToken cancellationToken)
        where TResponse : class, IMessage
    {
        var answer = await client.InvokeAsync(
            callback.Target,
            new CallbackInvokeRequest { Token = callback.Token, Request = request.ToByteString() },
            cancellationToken).ConfigureAwait(false);
        return DeepMarshaller.Parse<TResponse>(answer.Response.ToByteArray());
    }
}
