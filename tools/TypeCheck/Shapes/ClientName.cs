namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>A property whose place in Resource Manager does not follow from its name.</summary>
/// <param name="Kind">Where it goes.</param>
/// <param name="Token">The resource or type.</param>
/// <param name="Property">The property; empty for the resource as a whole.</param>
/// <param name="Text">The name in Resource Manager, or the reason why it has none.</param>
internal sealed record ClientName(MemberKind Kind, string Token, string Property, string Text);
