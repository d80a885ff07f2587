using Bleu.Infra.Planner.Monitoring;
using Pulumirpc;

namespace Bleu.Infra.Planner.InProcess;

/// <summary>Calls functions of the program that runs in this process.</summary>
internal sealed class InlineCallbackClient : ICallbackClient
{
    /// <summary>The way into the program; set before the program starts.</summary>
    public Func<CallbackInvokeRequest, CancellationToken, Task<CallbackInvokeResponse>>? Door { get; set; }

    public Task<CallbackInvokeResponse> InvokeAsync(string target, CallbackInvokeRequest request, CancellationToken cancellationToken) =>
        Door is { } door ? door(request, cancellationToken) : throw new InvalidOperationException("The program has not started.");
}
