namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>Where an input goes.</summary>
public enum MemberKind
{
    /// <summary>Into the body of the request.</summary>
    Property,

    /// <summary>Into the address of the resource.</summary>
    Address,

    /// <summary>Into the query of the request.</summary>
    Query,

    /// <summary>Nowhere: the definition has no such property.</summary>
    Absent,
}
