using System.Collections.Immutable;
using Bleu.Infra.TypeCheck.Definitions;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>Where a property of azure-native stands in Resource Manager.</summary>
/// <param name="Path">The flattened containers, then the property's own name.</param>
/// <param name="Property">Its definition.</param>
/// <param name="IsAmbiguous">Whether another property that a request may hold has the same name in azure-native.</param>
internal sealed record FlatPlace(ImmutableArray<string> Path, ArmProperty Property, bool IsAmbiguous);
