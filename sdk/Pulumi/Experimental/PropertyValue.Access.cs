using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Pulumi.Experimental;

/// <content>Ways to look into a value.</content>
public sealed partial class PropertyValue
{
    /// <summary>Yields what the function for the kind of value makes of it.</summary>
    /// <param name="nullCase">For nothing.</param>
    /// <param name="boolCase">For yes or no.</param>
    /// <param name="numberCase">For a number.</param>
    /// <param name="stringCase">For text.</param>
    /// <param name="arrayCase">For a list.</param>
    /// <param name="mapCase">For values by name.</param>
    /// <param name="assetCase">For a file or text.</param>
    /// <param name="archiveCase">For a folder of files.</param>
    /// <param name="resourceCase">For a reference to a resource.</param>
    /// <param name="computedCase">For a value that is not known yet.</param>
    public T Match<T>(
        Func<T> nullCase,
        Func<bool, T> boolCase,
        Func<double, T> numberCase,
        Func<string, T> stringCase,
        Func<ImmutableArray<PropertyValue>, T> arrayCase,
        Func<ImmutableDictionary<string, PropertyValue>, T> mapCase,
        Func<Asset, T> assetCase,
        Func<Archive, T> archiveCase,
        Func<ResourceReference, T> resourceCase,
        Func<T> computedCase) => _value switch
    {
        bool value => boolCase(value),
        double value => numberCase(value),
        string value => stringCase(value),
        ImmutableArray<PropertyValue> value => arrayCase(value),
        ImmutableDictionary<string, PropertyValue> value => mapCase(value),
        Asset value => assetCase(value),
        Archive value => archiveCase(value),
        ResourceReference value => resourceCase(value),
        _ => IsComputed ? computedCase() : nullCase(),
    };

    /// <summary>Takes the value when it is yes or no.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    public bool TryGetBool(out bool value) => TryGet(out value);

    /// <summary>Takes the value when it is a number.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    public bool TryGetNumber(out double value) => TryGet(out value);

    /// <summary>Takes the value when it is text.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet(out value);

    /// <summary>Takes the value when it is a list.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    public bool TryGetArray(out ImmutableArray<PropertyValue> value) => TryGet(out value);

    /// <summary>Takes the value when it is values by name.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    public bool TryGetMap([NotNullWhen(true)] out ImmutableDictionary<string, PropertyValue>? value) => TryGet(out value);

    /// <summary>Takes the value when it is a file or text.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    public bool TryGetAsset([NotNullWhen(true)] out Asset? value) => TryGet(out value);

    /// <summary>Takes the value when it is a folder of files.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    public bool TryGetArchive([NotNullWhen(true)] out Archive? value) => TryGet(out value);

    /// <summary>Takes the value when it is a reference to a resource.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    public bool TryGetResource(out ResourceReference value) => TryGet(out value);

    private bool TryGet<T>([NotNullWhen(true)] out T? value)
    {
        if (_value is T held)
        {
            value = held;
            return true;
        }

        value = default;
        return false;
    }
}
