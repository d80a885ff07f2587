using System.Collections.Immutable;

namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>An object.</summary>
/// <param name="Name">Its name in the definitions.</param>
/// <param name="Properties">Its properties by their names.</param>
/// <param name="Additional">What any other property is; nothing when there may be none.</param>
internal sealed record ArmObject(string Name, ImmutableSortedDictionary<string, ArmProperty> Properties, ArmReference? Additional) : ArmType;
