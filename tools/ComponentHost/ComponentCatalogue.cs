using System.Collections.Immutable;
using System.Reflection;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Keys;
using Pulumi;

namespace Bleu.Infra.ComponentHost;

/// <summary>The components that programs in other languages can use, and why the others cannot be.</summary>
public sealed class ComponentCatalogue
{
    /// <summary>The name of the package.</summary>
    public const string Package = "bleu";

    private const string RootNamespace = "Bleu.Infra.";

    private ComponentCatalogue(Assembly assembly, ImmutableSortedDictionary<string, Type> components, ImmutableArray<Diagnostic> problems)
    {
        Assembly = assembly;
        Components = components;
        Problems = problems;
    }

    /// <summary>The version of the package: that of the components.</summary>
    public static string Version { get; } = VersionOf(typeof(KeyVault).Assembly);

    /// <summary>The assembly that holds the components.</summary>
    public Assembly Assembly { get; }

    /// <summary>The classes of the components by type token.</summary>
    public ImmutableSortedDictionary<string, Type> Components { get; }

    /// <summary>What keeps components out, BLEU9101, in the order of their names.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>The components of this project.</summary>
    public static ComponentCatalogue OfComponents() => Of(typeof(KeyVault).Assembly, typeof(KeyVault).Assembly.GetExportedTypes());

    /// <summary>The components among some classes.</summary>
    /// <param name="assembly">The assembly that holds them.</param>
    /// <param name="types">The classes.</param>
    public static ComponentCatalogue Of(Assembly assembly, IEnumerable<Type> types)
    {
        var components = ImmutableSortedDictionary.CreateBuilder<string, Type>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var type in types.Where(IsComponent).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            var found = ComponentCheck.Of(type).ToList();
            if (components.Values.FirstOrDefault(other => other.Name == type.Name) is { } twin)
            {
                found.Add(ComponentHostDiagnostics.NotExpressible(type.Name, $"has the name of {twin.FullName}", "Rename one of the two"));
            }

            if (found.Count == 0)
            {
                components.Add(TokenOf(type), type);
            }

            problems.AddRange(found);
        }

        return new(assembly, components.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The type token of a component: the area is the first folder it lies in.</summary>
    /// <param name="type">The class.</param>
    public static string TokenOf(Type type) => $"{Package}:{AreaOf(type)}:{type.Name}";

    /// <summary>The area of a class.</summary>
    /// <param name="type">The class.</param>
    public static string AreaOf(Type type)
    {
        var path = type.Namespace ?? "";
        return path.StartsWith(RootNamespace, StringComparison.Ordinal)
            ? path[RootNamespace.Length..].Split('.')[0].ToLowerInvariant()
            : "index";
    }

    private static bool IsComponent(Type type) => typeof(ComponentResource).IsAssignableFrom(type) && !type.IsAbstract;

    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
