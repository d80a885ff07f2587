using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Pulumi.Experimental.Provider;

/// <summary>Describes classes of components as a package schema.</summary>
public sealed partial class ComponentAnalyzer
{
    private static readonly string[] Languages = ["csharp", "go", "java", "nodejs", "python"];

    private ComponentAnalyzer()
    {
    }

    /// <summary>Describes every component of an assembly.</summary>
    /// <param name="metadata">What the package is called.</param>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="ArgumentException">A name is not allowed, there is no component, or a schema cannot hold one.</exception>
    public static PackageSpec GenerateSchema(Metadata metadata, Assembly assembly) => GenerateSchema(metadata, [.. ComponentTypes.Of(assembly)]);

    /// <summary>Describes components.</summary>
    /// <param name="metadata">What the package is called.</param>
    /// <param name="componentTypes">The classes of the components.</param>
    /// <exception cref="ArgumentException">A name is not allowed, there is no component, or a schema cannot hold one.</exception>
    public static PackageSpec GenerateSchema(Metadata metadata, params Type[] componentTypes)
    {
        CheckNames(metadata);
        if (componentTypes.Length == 0)
        {
            throw new ArgumentException("At least one component type must be provided", nameof(componentTypes));
        }

        var types = new SchemaTypes(metadata.Name);
        var resources = componentTypes.ToImmutableSortedDictionary(
            type => $"{metadata.Name}:index:{type.Name}", types.Component, StringComparer.Ordinal);
        var settings = ImmutableSortedDictionary.Create<string, object>(StringComparer.Ordinal).Add("respectSchemaVersion", true);
        return new()
        {
            Name = metadata.Name,
            Namespace = metadata.Namespace ?? "",
            Version = metadata.Version ?? "",
            DisplayName = metadata.DisplayName ?? metadata.Name,
            Resources = resources,
            Types = types.Named.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Language = Languages.ToImmutableSortedDictionary(language => language, _ => settings, StringComparer.Ordinal),
        };
    }

    /// <summary>Finds the class of a component by its name.</summary>
    /// <param name="name">The name of the class.</param>
    /// <param name="assembly">Where to look.</param>
    /// <param name="componentTypes">Where to look first.</param>
    public static Type? FindComponentType(string name, Assembly assembly, Type[]? componentTypes = null) =>
        componentTypes?.FirstOrDefault(type => type.Name == name) ?? ComponentTypes.Of(assembly).FirstOrDefault(type => type.Name == name);

    private static void CheckNames(Metadata metadata)
    {
        if (string.IsNullOrWhiteSpace(metadata?.Name))
        {
            throw new ArgumentException("Package name cannot be empty or whitespace", nameof(metadata));
        }

        if (!PackageName().IsMatch(metadata.Name))
        {
            throw new ArgumentException(
                $"Package name '{metadata.Name}' must start with a letter and hold letters, digits, hyphens and underscores alone", nameof(metadata));
        }

        if (!string.IsNullOrEmpty(metadata.Namespace) && !NamespaceName().IsMatch(metadata.Namespace))
        {
            throw new ArgumentException(
                $"Namespace '{metadata.Namespace}' must start with a lowercase letter and hold lowercase letters, digits and hyphens alone", nameof(metadata));
        }
    }

    [GeneratedRegex("^[a-zA-Z][-a-zA-Z0-9_]*\\z")]
    private static partial Regex PackageName();

    [GeneratedRegex("^[a-z][-a-z0-9]*\\z")]
    private static partial Regex NamespaceName();
}
