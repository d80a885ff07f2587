using Grpc.Net.Client;

namespace Pulumi;

/// <summary>Channels to the engine, which speaks plain HTTP/2 on this machine.</summary>
internal static class GrpcChannels
{
    /// <summary>The largest message in either direction, in bytes.</summary>
    public const int MaxMessageSize = 400 * 1024 * 1024;

    /// <summary>Opens a channel; the engine is on this machine, so a proxy that the environment names is passed by.</summary>
    public static GrpcChannel Open(string address) => GrpcChannel.ForAddress($"http://{address}", new()
    {
        HttpHandler = new SocketsHttpHandler { UseProxy = false, UseCookies = false, EnableMultipleHttp2Connections = true },
        DisposeHttpClient = true,
        MaxReceiveMessageSize = MaxMessageSize,
        MaxSendMessageSize = MaxMessageSize,
        Credentials = Grpc.Core.ChannelCredentials.Insecure,
    });
}
