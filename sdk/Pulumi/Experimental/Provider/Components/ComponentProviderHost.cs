using System.Reflection;
using System.Text.RegularExpressions;

namespace Pulumi.Experimental.Provider;

/// <summary>Serves the components of a program to programs in other languages.</summary>
public static partial class ComponentProviderHost
{
    /// <summary>
    /// Serves until the process ends. The package is named after the assembly: the last part of its name in kebab case is the
    /// package, the first, when there are several, its namespace.
    /// </summary>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="componentAssembly">The assembly that holds the components; nothing takes the program.</param>
    /// <param name="packageName">The name of the package; nothing takes the assembly's.</param>
    /// <exception cref="ArgumentException">There is more than one argument.</exception>
    public static Task Serve(string[] args, Assembly? componentAssembly = null, string? packageName = null)
    {
        var assembly = componentAssembly ?? Assembly.GetEntryAssembly()
            ?? throw new InvalidOperationException("There is no program to take components from; name the assembly that holds them.");
        var parts = (assembly.GetName().Name ?? "").Split('.');
        var metadata = new Metadata(
            packageName ?? Kebab(parts[^1]), parts.Length > 1 ? Kebab(parts[0]) : null, "0.0.0", assembly.GetName().Name);
        return Provider.Serve(args, metadata.Version, _ => new ComponentProvider(assembly, metadata), CancellationToken.None);
    }

    private static string Kebab(string name) => WordStart().Replace(name, "-").Replace('_', '-').ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordStart();
}
