using System.Collections.Immutable;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Schemas;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>One property in both worlds.</summary>
/// <param name="Kind">Where it goes.</param>
/// <param name="Name">Its name in azure-native.</param>
/// <param name="Spec">What azure-native says it is.</param>
/// <param name="Path">Its place in Resource Manager: the containers that azure-native flattens, then its own name; empty where the body does
/// not hold it.</param>
/// <param name="Property">Its definition; nothing when it has none.</param>
internal sealed record ShapeMember(MemberKind Kind, string Name, Spec Spec, ImmutableArray<string> Path, ArmProperty? Property)
{
    /// <summary>Whether another property of the definition could be meant as well.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>What stands below it; nothing when it has no definition.</summary>
    public ShapeValue? Value => Property is null ? null : field ??= new(Spec, Property.Type);
}
