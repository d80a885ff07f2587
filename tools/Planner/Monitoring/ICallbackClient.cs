using Pulumirpc;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>Calls functions inside the running program: transforms and hooks.</summary>
internal interface ICallbackClient
{
    /// <summary>Calls one function.</summary>
    /// <param name="target">Where the program listens.</param>
    /// <param name="request">The function's token and argument.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<CallbackInvokeResponse> InvokeAsync(string target, CallbackInvokeRequest request, CancellationToken cancellationToken);
}
