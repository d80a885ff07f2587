namespace Pulumi;

/// <summary>Runs when an operation on a resource fails, and says whether it is tried again.</summary>
/// <param name="args">The resource, the operation and what went wrong.</param>
/// <param name="cancellationToken">Ends the call early.</param>
/// <returns>Whether the operation is tried again.</returns>
public delegate Task<bool> ErrorHookCallback(ErrorHookArgs args, CancellationToken cancellationToken = default);
