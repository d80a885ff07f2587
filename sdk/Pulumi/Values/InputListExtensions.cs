namespace Pulumi;

/// <summary>Lets collection initialisers of union lists take either type.</summary>
public static class InputListExtensions
{
    /// <summary>Adds an element of the first type.</summary>
    /// <param name="list">The list.</param>
    /// <param name="value">The element.</param>
    public static void Add<T0, T1>(this InputList<Union<T0, T1>> list, Input<T0> value) =>
        list.Add(value.ToOutput().Apply(Union<T0, T1>.FromT0));

    /// <summary>Adds an element of the second type.</summary>
    /// <param name="list">The list.</param>
    /// <param name="value">The element.</param>
    public static void Add<T0, T1>(this InputList<Union<T0, T1>> list, Input<T1> value) =>
        list.Add(value.ToOutput().Apply(Union<T0, T1>.FromT1));
}
