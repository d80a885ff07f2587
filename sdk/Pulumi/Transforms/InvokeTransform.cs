namespace Pulumi;

/// <summary>Changes the arguments and options of a function call when the engine asks.</summary>
/// <param name="args">The function's token, arguments and options.</param>
/// <param name="cancellationToken">Ends the call early.</param>
/// <returns>The new arguments and options, or nothing to leave them.</returns>
public delegate Task<InvokeTransformResult?> InvokeTransform(InvokeTransformArgs args, CancellationToken cancellationToken = default);
