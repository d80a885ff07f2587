namespace Pulumi;

/// <summary>Changes the arguments and options of a resource before it is registered, in the program itself.</summary>
/// <param name="args">The resource with its arguments and options.</param>
/// <returns>The new arguments and options, or nothing to leave them.</returns>
public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);
