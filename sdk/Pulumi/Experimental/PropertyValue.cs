using System.Collections.Immutable;

namespace Pulumi.Experimental;

/// <summary>A value as providers and engines exchange it, with its secrecy and dependencies. It never changes.</summary>
public sealed partial class PropertyValue : IEquatable<PropertyValue>
{
    /// <summary>Nothing.</summary>
    public static readonly PropertyValue Null = new(PropertyValueType.Null, null);

    /// <summary>A value that is not known yet.</summary>
    public static readonly PropertyValue Computed = new(PropertyValueType.Computed, null);

    private readonly object? _value;

    /// <summary>Takes yes or no.</summary>
    /// <param name="value">The value.</param>
    public PropertyValue(bool value)
        : this(PropertyValueType.Bool, value)
    {
    }

    /// <summary>Takes a number.</summary>
    /// <param name="value">The value.</param>
    public PropertyValue(double value)
        : this(PropertyValueType.Number, value)
    {
    }

    /// <summary>Takes text.</summary>
    /// <param name="value">The value.</param>
    public PropertyValue(string value)
        : this(PropertyValueType.String, value)
    {
    }

    /// <summary>Takes a list.</summary>
    /// <param name="value">The values.</param>
    public PropertyValue(ImmutableArray<PropertyValue> value)
        : this(PropertyValueType.Array, value)
    {
    }

    /// <summary>Takes values by name.</summary>
    /// <param name="value">The values.</param>
    public PropertyValue(ImmutableDictionary<string, PropertyValue> value)
        : this(PropertyValueType.Map, value)
    {
    }

    /// <summary>Takes a file or text.</summary>
    /// <param name="value">The asset.</param>
    public PropertyValue(Asset value)
        : this(PropertyValueType.Asset, value)
    {
    }

    /// <summary>Takes a folder of files.</summary>
    /// <param name="value">The archive.</param>
    public PropertyValue(Archive value)
        : this(PropertyValueType.Archive, value)
    {
    }

    /// <summary>Takes a reference to a resource.</summary>
    /// <param name="value">The reference.</param>
    public PropertyValue(ResourceReference value)
        : this(PropertyValueType.Resource, value)
    {
    }

    private PropertyValue(PropertyValueType type, object? value)
    {
        Type = type;
        _value = value;
    }

    /// <summary>What the value is.</summary>
    public PropertyValueType Type { get; }

    /// <summary>Whether there is no value.</summary>
    public bool IsNull => Type == PropertyValueType.Null;

    /// <summary>Whether the value is not known yet.</summary>
    public bool IsComputed => Type == PropertyValueType.Computed;

    /// <summary>Whether the value must be kept out of plain sight.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsSecret { get; init; }

    /// <summary>The URNs of the resources the value depends on.</summary>
    /// <value>The default is none.</value>
    public ImmutableHashSet<Urn> Dependencies { get; init; } = [];

    /// <summary>The same value with this secrecy.</summary>
    /// <param name="secret">Whether the value must be kept out of plain sight.</param>
    public PropertyValue WithSecret(bool secret) => new(Type, _value) { IsSecret = secret, Dependencies = Dependencies };

    /// <summary>The same value with these dependencies.</summary>
    /// <param name="dependencies">The URNs of the resources the value depends on.</param>
    public PropertyValue WithDependencies(ImmutableHashSet<Urn> dependencies) => new(Type, _value) { IsSecret = IsSecret, Dependencies = dependencies };

    /// <summary>Tells whether another value is the same, with the same secrecy and dependencies.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(PropertyValue? other) =>
        other is not null
        && Type == other.Type
        && IsSecret == other.IsSecret
        && Dependencies.SetEquals(other.Dependencies)
        && HasSameValue(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PropertyValue);

    /// <inheritdoc/>
    public override int GetHashCode() => _value switch
    {
        ImmutableArray<PropertyValue> list => list.Aggregate(17, HashCode.Combine),
        ImmutableDictionary<string, PropertyValue> map => map.Count,
        _ => HashCode.Combine(Type, IsSecret, _value),
    };

    /// <summary>The value for people; secrets are not shown.</summary>
    public override string ToString() => IsSecret ? "[secret]" : _value switch
    {
        ImmutableArray<PropertyValue> list => $"[{string.Join(", ", list)}]",
        ImmutableDictionary<string, PropertyValue> map =>
            $"{{{string.Join(", ", map.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value}"))}}}",
        ResourceReference reference => reference.URN.ToString(),
        null => Type.ToString(),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_value}"),
    };

    private bool HasSameValue(PropertyValue other) => _value switch
    {
        ImmutableArray<PropertyValue> list => other._value is ImmutableArray<PropertyValue> others && list.SequenceEqual(others),
        ImmutableDictionary<string, PropertyValue> map => other._value is ImmutableDictionary<string, PropertyValue> others
            && map.Count == others.Count
            && map.All(e => others.TryGetValue(e.Key, out var value) && e.Value.Equals(value)),
        _ => Equals(_value, other._value),
    };
}
