namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>Where an input goes.</summary>
public enum MemberKind
{
    /// <summary>Into the body of the request.</summary>
    Property,

    /// <summary>Into the address of the resource; a few stand in the body as well.</summary>
    Address,

    /// <summary>Into the query of the request.</summary>
    Query,

    /// <summary>It is no input: the provider sets the property by itself.</summary>
    Filled,

    /// <summary>Nowhere: the definition has no such property.</summary>
    Absent,
}
