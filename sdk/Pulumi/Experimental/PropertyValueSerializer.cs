namespace Pulumi.Experimental;

/// <summary>Turns the values of programs into <see cref="PropertyValue"/>s and back.</summary>
public class PropertyValueSerializer
{
    /// <summary>Makes a serializer; it holds nothing between calls.</summary>
    public PropertyValueSerializer()
    {
    }

    /// <summary>Turns a value into its exchanged form; outputs inside it are waited for.</summary>
    /// <param name="value">A plain value, list, dictionary, input, output, resource, asset or an object whose properties are such.</param>
    /// <exception cref="InvalidOperationException">A part has a type that has no exchanged form.</exception>
    public async Task<PropertyValue> Serialize<T>(T value) => await PropertyValueWriter.WriteAsync(value).ConfigureAwait(false);

    /// <summary>Turns an exchanged value into a type.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value does not fit the type.</exception>
    public Task<T> Deserialize<T>(PropertyValue value) => Task.FromResult(Deserialize(value, typeof(T)) is { } result ? (T)result : default!);

    /// <summary>Turns an exchanged value into a type.</summary>
    /// <param name="value">The value.</param>
    /// <param name="targetType">The type.</param>
    /// <exception cref="InvalidOperationException">The value does not fit the type.</exception>
    public object? Deserialize(PropertyValue value, Type targetType) => PropertyValueReader.Read(value, targetType, "$");
}
