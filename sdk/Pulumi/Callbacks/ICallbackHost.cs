using Google.Protobuf;

namespace Pulumi;

/// <summary>Where the engine calls back into the program.</summary>
internal interface ICallbackHost : IAsyncDisposable
{
    /// <summary>Makes a function callable by the engine.</summary>
    /// <param name="handler">Takes the request's bytes and yields the response.</param>
    /// <returns>The address and token to send to the engine.</returns>
    Task<Pulumirpc.Callback> RegisterAsync(Func<ByteString, CancellationToken, Task<IMessage>> handler);
}
