using Grpc.Core;

namespace Pulumi.Experimental.Provider;

/// <summary>Tells the engine how a call failed.</summary>
internal static class ProviderFailure
{
    // E_NOTIMPL: how .NET marks members that a class does not have.
    private const int NotThere = unchecked((int)0x80004001);

    public static RpcException ToStatus(Exception exception) => new(exception switch
    {
        { HResult: NotThere } => new Status(StatusCode.Unimplemented, exception.Message),
        OperationCanceledException => new Status(StatusCode.Cancelled, exception.Message),
        AggregateException many => new Status(StatusCode.Internal, string.Join("\n", many.InnerExceptions.Select(Text))),
        _ => new Status(StatusCode.Internal, Text(exception)),
    });

    /// <summary>Mistakes of users are shown alone; a fault of the provider itself needs its trace.</summary>
    private static string Text(Exception exception) => exception switch
    {
        RunException or ArgumentException => exception.Message,
        ResourceException { HideStack: true } => exception.Message,
        RpcException rpc => rpc.Status.Detail,
        _ => exception.ToString(),
    };
}
