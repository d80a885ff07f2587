using Google.Protobuf;

namespace Pulumi;

/// <summary>Callbacks of a program that shares a process with its monitor: no sockets are needed.</summary>
internal sealed class InlineCallbackHost : ICallbackHost
{
    /// <summary>The address that stands for this process.</summary>
    public const string Target = "inline";

    private readonly CallbackTable _table = new();

    public Task<Pulumirpc.Callback> RegisterAsync(Func<ByteString, CancellationToken, Task<IMessage>> handler) =>
        Task.FromResult(new Pulumirpc.Callback { Target = Target, Token = _table.Add(handler) });

    public Task<Pulumirpc.CallbackInvokeResponse> InvokeAsync(Pulumirpc.CallbackInvokeRequest request, CancellationToken cancellationToken) =>
        _table.InvokeAsync(request, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
