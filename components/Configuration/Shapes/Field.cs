namespace Bleu.Infra.Configuration.Shapes;

/// <summary>A key of a map and the shape of its value.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">The shape of its value.</param>
/// <param name="IsRequired">Whether the user must give it; what is not required has a default or means nothing when absent.</param>
internal sealed record Field(string Name, Shape Shape, bool IsRequired = false);
