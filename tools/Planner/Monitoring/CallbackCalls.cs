using Google.Protobuf;
using Pulumirpc;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>Callbacks with typed arguments and results.</summary>
internal static class CallbackCalls
{
    // The protocol nests values deeper than the parser's usual limit of 100.
    private const int RecursionLimit = 10_000;

    /// <summary>Calls a function with a message and reads a message back.</summary>
    public static async Task<TResponse> CallAsync<TResponse>(
        this ICallbackClient client, Callback callback, IMessage request, CancellationToken cancellationToken)
        where TResponse : IMessage<TResponse>, new()
    {
        var answer = await client.InvokeAsync(
            callback.Target,
            new CallbackInvokeRequest { Token = callback.Token, Request = request.ToByteString() },
            cancellationToken).ConfigureAwait(false);
        var response = new TResponse();
        using var bytes = new MemoryStream(answer.Response.ToByteArray(), writable: false);
        using var input = CodedInputStream.CreateWithLimits(bytes, int.MaxValue, RecursionLimit);
        response.MergeFrom(input);
        return response;
    }
}
