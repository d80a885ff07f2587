using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Gives the output properties of resources their outputs.</summary>
internal static class OutputCompletionSource
{
    private static readonly ConcurrentDictionary<Type, OutputProperty[]> Properties = new();

    /// <summary>
    /// Makes an output for every <see cref="OutputAttribute"/> property and assigns it, so that the rest of the
    /// constructor can use them; yields their inner ends by the names on the wire.
    /// </summary>
    /// <exception cref="RunException">A marked property is not an <see cref="Output{T}"/>.</exception>
    /// <exception cref="InvalidOperationException">A marked property cannot be set, or its type cannot be read.</exception>
    public static Dictionary<string, IOutputCompletionSource> InitializeOutputs(Resource resource)
    {
        var properties = Properties.GetOrAdd(resource.GetType(), static type => Find(type));
        var resources = ImmutableHashSet.Create(resource);
        var sources = new Dictionary<string, IOutputCompletionSource>(properties.Length, StringComparer.Ordinal);
        var isLocalComponent = resource is ComponentResource { IsRemote: false };
        foreach (var property in properties)
        {
            // The engine answers nothing about a component of the program's own: its outputs are of any type, and what the program
            // assigned first stays.
            if (!isLocalComponent)
            {
                property.RequireReadable();
            }
            else if (property.IsAssigned(resource))
            {
                continue;
            }

            var source = property.Create(resources);
            property.Assign(resource, source.Output);
            sources[property.Name] = source;
        }

        return sources;
    }

    private static OutputProperty[] Find(Type type)
    {
        var found = new List<OutputProperty>();
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (property.GetCustomAttribute<OutputAttribute>() is not { } output)
            {
                continue;
            }

            // The outputs of a stack are the program's to assign; whether it did is checked when it is done.
            if (typeof(Stack).IsAssignableFrom(type) && property.DeclaringType != typeof(Resource))
            {
                continue;
            }

            var name = output.Name ?? property.Name;
            if (!property.PropertyType.IsGenericType || property.PropertyType.GetGenericTypeDefinition() != typeof(Output<>))
            {
                throw RunException.OutputsHaveIncorrectType([name]);
            }

            var declared = property.DeclaringType?.GetProperty(
                property.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly) ?? property;
            if (declared.SetMethod is not null)
            {
                found.Add(new OutputProperty(name, declared));
            }
            else if (!typeof(Stack).IsAssignableFrom(type))
            {
                throw new InvalidOperationException($"[Output] {type.FullName}.{property.Name} did not have a 'set' method");
            }
        }

        return [.. found];
    }
}
