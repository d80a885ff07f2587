namespace Pulumi;

/// <summary>Runs before or after an operation on a resource.</summary>
/// <param name="args">The resource and its old and new state.</param>
/// <param name="cancellationToken">Ends the call early.</param>
public delegate Task ResourceHookCallback(ResourceHookArgs args, CancellationToken cancellationToken = default);
