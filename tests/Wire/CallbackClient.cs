using Google.Protobuf;
using Grpc.Net.Client;
using Pulumirpc;

namespace Bleu.Infra.Wire.Tests;

/// <summary>Calls functions of the program as the engine does.</summary>
internal static class CallbackClient
{
    public static async Task<T> CallAsync<T>(Callback callback, IMessage request)
        where T : class, IMessage<T>
    {
        using var channel = GrpcChannel.ForAddress("http://" + callback.Target, new()
        {
            MaxReceiveMessageSize = RecordingEngine.MaxMessageSize,
            MaxSendMessageSize = RecordingEngine.MaxMessageSize,
        });
        var client = new Callbacks.CallbacksClient(channel);
        var response = await client.InvokeAsync(new() { Token = callback.Token, Request = request.ToByteString() });
        return DeepMarshaller.Parse<T>(response.Response.ToByteArray());
    }
}
