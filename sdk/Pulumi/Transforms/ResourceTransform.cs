namespace Pulumi;

/// <summary>Changes the arguments and options of a resource when the engine asks, children of remote components included.</summary>
/// <param name="args">The resource's name, type, arguments and options.</param>
/// <param name="cancellationToken">Ends the call early.</param>
/// <returns>The new arguments and options, or nothing to leave them.</returns>
public delegate Task<ResourceTransformResult?> ResourceTransform(ResourceTransformArgs args, CancellationToken cancellationToken = default);
