using Grpc.Core;

namespace Pulumi;

/// <summary>The Callbacks service as gRPC serves it.</summary>
internal sealed class CallbackService(CallbackTable table) : Pulumirpc.Callbacks.CallbacksBase
{
    public override async Task<Pulumirpc.CallbackInvokeResponse> Invoke(Pulumirpc.CallbackInvokeRequest request, ServerCallContext context)
    {
        try
        {
            return await table.InvokeAsync(request, context.CancellationToken).ConfigureAwait(false);
        }
        catch (KeyNotFoundException e)
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, e.Message));
        }
        catch (Exception e) when (e is not RpcException)
        {
            throw new RpcException(new Status(StatusCode.Unknown, $"Callback {request.Token} failed: {e}"));
        }
    }
}
