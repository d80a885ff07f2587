namespace Bleu.Infra.Generator.Import;

/// <summary>Which resources and functions of a package are kept, and what their modules are called in C# and in ARM.</summary>
internal sealed class AllowList
{
    private AllowList(string package, string version, IReadOnlyList<Module> modules)
    {
        Package = package;
        Version = version;
        Modules = modules;
    }

    public string Package { get; }

    public string Version { get; }

    public IReadOnlyList<Module> Modules { get; }

    /// <summary>
    /// The numbers that are not whole or do not fit 32 bits, by <c>property</c> or <c>folder:Type.property</c>; all
    /// others are whole.
    /// </summary>
    public required IReadOnlySet<string> Fractions { get; init; }

    /// <summary>The properties whose values of any type are JSON that the provider reads as it stands.</summary>
    public required IReadOnlySet<string> Json { get; init; }

    /// <summary>The properties whose C# name is not their own in Pascal case.</summary>
    public required IReadOnlyDictionary<string, string> CSharpNames { get; init; }

    /// <summary>Reads the file; see its own head for the form.</summary>
    /// <exception cref="FormatException">A line has no meaning.</exception>
    public static AllowList Read(string path)
    {
        var (package, version) = ("", "");
        var modules = new List<Module>();
        var (fractions, json) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            var words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words)
            {
                case []:
                    break;
                case ["package", var name, var number]:
                    (package, version) = (name, number);
                    break;
                case ["fraction", .. var properties]:
                    fractions.UnionWith(modules.Count == 0 ? properties : properties.Select(p => $"{modules[^1].Folder}:{p}"));
                    break;
                case ["json", .. var properties]:
                    json.UnionWith(properties);
                    break;
                case ["csharp", var property, var name]:
                    names[property] = name;
                    break;
                case ["module", var folder, var name]:
                    modules.Add(new(folder, name, "", []));
                    break;
                case ["module", var folder, var name, var armNamespace]:
                    modules.Add(new(folder, name, armNamespace, []));
                    break;
                case [var member] when modules.Count > 0:
                    modules[^1].Members.Add(new(member, ""));
                    break;
                case [var member, var armType] when modules.Count > 0:
                    modules[^1].Members.Add(new(member, armType));
                    break;
                default:
                    throw new FormatException($"{path}:{index + 1}: '{line.Trim()}' has no meaning.");
            }
        }

        return new(package, version, modules) { Fractions = fractions, Json = json, CSharpNames = names };
    }

    /// <param name="Folder">The folder of the typings: <c>keyvault</c>, <c>core/v1</c>.</param>
    /// <param name="Namespace">The name in C#: <c>KeyVault</c>, <c>Core.V1</c>.</param>
    /// <param name="ArmNamespace">The resource provider in ARM: <c>Microsoft.KeyVault</c>.</param>
    /// <param name="Members">The resources and functions kept.</param>
    internal sealed record Module(string Folder, string Namespace, string ArmNamespace, List<Member> Members);

    /// <param name="Name">The resource's class or the function.</param>
    /// <param name="ArmType">The type below the resource provider, or a whole id template.</param>
    internal sealed record Member(string Name, string ArmType);
}
