using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Shorthands for outputs of lists and of unions.</summary>
public static class OutputExtensions
{
    /// <summary>The element at a position.</summary>
    /// <param name="array">The list.</param>
    /// <param name="index">The position, from 0; outside the list the output fails.</param>
    public static Output<T> GetAt<T>(this Output<ImmutableArray<T>> array, Input<int> index) =>
        Output.Tuple(array, index.ToOutput()).Apply(pair => pair.Item1[pair.Item2]);

    /// <summary>The first element; the output fails when there is none.</summary>
    /// <param name="array">The list.</param>
    public static Output<T> First<T>(this Output<ImmutableArray<T>> array) => array.Apply(values => values[0]);

    /// <summary>The number of elements.</summary>
    /// <param name="array">The list.</param>
    public static Output<int> Length<T>(this Output<ImmutableArray<T>> array) => array.Apply(values => values.Length);

    /// <summary>Tells whether the union holds its first type.</summary>
    /// <param name="output">The union.</param>
    public static Output<bool> IsT0<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.IsT0);

    /// <summary>Tells whether the union holds its second type.</summary>
    /// <param name="output">The union.</param>
    public static Output<bool> IsT1<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.IsT1);

    /// <summary>The value as the first type; the output fails when the union holds the second.</summary>
    /// <param name="output">The union.</param>
    public static Output<T0> AsT0<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.AsT0);

    /// <summary>The value as the second type; the output fails when the union holds the first.</summary>
    /// <param name="output">The union.</param>
    public static Output<T1> AsT1<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.AsT1);

    /// <summary>The value, whichever of the two types it has.</summary>
    /// <param name="output">The union.</param>
    public static Output<object> Value<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.Value);
}
