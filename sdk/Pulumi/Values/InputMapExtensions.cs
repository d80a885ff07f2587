namespace Pulumi;

/// <summary>Lets collection initialisers of union maps take either type.</summary>
public static class InputMapExtensions
{
    /// <summary>Adds a value of the first type.</summary>
    /// <param name="map">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public static void Add<T0, T1>(this InputMap<Union<T0, T1>> map, string key, Input<T0> value) =>
        map.Add(key, value.ToOutput().Apply(Union<T0, T1>.FromT0));

    /// <summary>Adds a value of the second type.</summary>
    /// <param name="map">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public static void Add<T0, T1>(this InputMap<Union<T0, T1>> map, string key, Input<T1> value) =>
        map.Add(key, value.ToOutput().Apply(Union<T0, T1>.FromT1));
}
