using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Experimental.Provider;

/// <summary>What a component yields: its properties marked as outputs.</summary>
internal static class ComponentOutputs
{
    public static async Task<IDictionary<string, PropertyValue>> ReadAsync(ComponentResource component, PropertyValueSerializer serializer)
    {
        var outputs = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var property in component.GetType().GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
        {
            if (Attribute.GetCustomAttribute(property, typeof(OutputAttribute), inherit: true) is OutputAttribute output
                && property.DeclaringType != typeof(Resource)
                && property.GetValue(component) is { } value)
            {
                outputs[output.Name ?? property.Name] = await serializer.Serialize(value).ConfigureAwait(false);
            }
        }

        return outputs.ToImmutable();
    }
}
