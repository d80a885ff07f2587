namespace Pulumi;

/// <summary>A value that has one of two types.</summary>
/// <typeparam name="T0">The first type.</typeparam>
/// <typeparam name="T1">The second type.</typeparam>
public readonly struct Union<T0, T1> : IEquatable<Union<T0, T1>>, IUnion
{
    private readonly T0 _first;
    private readonly T1 _second;
    private readonly bool _isSecond;

    private Union(T0 first, T1 second, bool isSecond)
    {
        _first = first;
        _second = second;
        _isSecond = isSecond;
    }

    /// <summary>Whether the value has the first type.</summary>
    public bool IsT0 => !_isSecond;

    /// <summary>Whether the value has the second type.</summary>
    public bool IsT1 => _isSecond;

    /// <summary>The value as the first type.</summary>
    /// <exception cref="InvalidOperationException">It has the second type.</exception>
    public T0 AsT0 => IsT0 ? _first : throw Wrong(0, 1);

    /// <summary>The value as the second type.</summary>
    /// <exception cref="InvalidOperationException">It has the first type.</exception>
    public T1 AsT1 => IsT1 ? _second : throw Wrong(1, 0);

    /// <summary>The value, whichever of the two types it has.</summary>
    public object Value => (IsT0 ? _first : (object?)_second)!;

    object? IUnion.Value => Value;

    /// <summary>Takes a value of the first type.</summary>
    public static implicit operator Union<T0, T1>(T0 t) => FromT0(t);

    /// <summary>Takes a value of the second type.</summary>
    public static implicit operator Union<T0, T1>(T1 t) => FromT1(t);

    /// <summary>Tells whether two unions hold equal values of the same type.</summary>
    public static bool operator ==(Union<T0, T1> left, Union<T0, T1> right) => left.Equals(right);

    /// <summary>Tells whether two unions differ in type or value.</summary>
    public static bool operator !=(Union<T0, T1> left, Union<T0, T1> right) => !left.Equals(right);

    /// <summary>Takes a value of the first type.</summary>
    /// <param name="input">The value.</param>
    public static Union<T0, T1> FromT0(T0 input) => new(input, default!, isSecond: false);

    /// <summary>Takes a value of the second type.</summary>
    /// <param name="input">The value.</param>
    public static Union<T0, T1> FromT1(T1 input) => new(default!, input, isSecond: true);

    /// <summary>Transforms a value of the first type and leaves the other alone.</summary>
    /// <param name="mapFunc">The function for the first type.</param>
    public Union<TResult, T1> MapT0<TResult>(Func<T0, TResult> mapFunc) =>
        IsT0 ? Union<TResult, T1>.FromT0(mapFunc(_first)) : Union<TResult, T1>.FromT1(_second);

    /// <summary>Transforms a value of the second type and leaves the other alone.</summary>
    /// <param name="mapFunc">The function for the second type.</param>
    public Union<T0, TResult> MapT1<TResult>(Func<T1, TResult> mapFunc) =>
        IsT0 ? Union<T0, TResult>.FromT0(_first) : Union<T0, TResult>.FromT1(mapFunc(_second));

    /// <summary>Transforms the value by the function of its type.</summary>
    /// <param name="mapFunc0">The function for the first type.</param>
    /// <param name="mapFunc1">The function for the second type.</param>
    public Union<TResult0, TResult1> Bimap<TResult0, TResult1>(Func<T0, TResult0> mapFunc0, Func<T1, TResult1> mapFunc1) =>
        IsT0 ? Union<TResult0, TResult1>.FromT0(mapFunc0(_first)) : Union<TResult0, TResult1>.FromT1(mapFunc1(_second));

    /// <summary>Yields what the function of the value's type makes of it.</summary>
    /// <param name="f0">The function for the first type.</param>
    /// <param name="f1">The function for the second type.</param>
    public TResult Match<TResult>(Func<T0, TResult> f0, Func<T1, TResult> f1) => IsT0 ? f0(_first) : f1(_second);

    /// <summary>Runs the action of the value's type.</summary>
    /// <param name="f0">The action for the first type.</param>
    /// <param name="f1">The action for the second type.</param>
    public void Switch(Action<T0> f0, Action<T1> f1)
    {
        if (IsT0)
        {
            f0(_first);
        }
        else
        {
            f1(_second);
        }
    }

    /// <summary>Picks the value when it has the first type.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    /// <param name="remainder">The value when it has the second type, or the default of that type.</param>
    public bool TryPickT0(out T0 value, out T1 remainder)
    {
        (value, remainder) = (_first, _second);
        return IsT0;
    }

    /// <summary>Picks the value when it has the second type.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    /// <param name="remainder">The value when it has the first type, or the default of that type.</param>
    public bool TryPickT1(out T1 value, out T0 remainder)
    {
        (value, remainder) = (_second, _first);
        return IsT1;
    }

    /// <summary>Tells whether another union holds an equal value of the same type.</summary>
    /// <param name="other">The other union.</param>
    public bool Equals(Union<T0, T1> other) => _isSecond == other._isSecond && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Union<T0, T1> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_isSecond, Value);

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? "";

    private static InvalidOperationException Wrong(int wanted, int held) =>
        new($"Cannot return as T{wanted}: the union holds T{held}.");
}
