using System.Security.Cryptography;
using System.Text;
using Bleu.Infra.Generator.Typings;

namespace Bleu.Infra.Generator.Import;

/// <summary>The typings of an npm package, read when they are asked for.</summary>
internal sealed class PackageTypings
{
    private readonly string _folder;
    private readonly SortedDictionary<string, string> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, Declaration>> _enums = new(StringComparer.Ordinal);

    public PackageTypings(string folder)
    {
        _folder = folder;
        Inputs = Index(ReadText("types/input.d.ts"));
        Outputs = Index(ReadText("types/output.d.ts"));
        NestedDefaults = ScriptFacts.NestedDefaults(ReadText("types/input.js"));
    }

    /// <summary>The types of inputs by <c>module.Name</c>.</summary>
    public IReadOnlyDictionary<string, Declaration> Inputs { get; }

    /// <summary>The types of outputs by <c>module.Name</c>.</summary>
    public IReadOnlyDictionary<string, Declaration> Outputs { get; }

    public IReadOnlyDictionary<string, Dictionary<string, ScriptFacts.InputFact>> NestedDefaults { get; }

    /// <summary>SHA-256 over every file read so far, in the order of their names.</summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (name, text) in _read)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(name + "\n" + text));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>The files of a module, without its index: typings and scripts side by side.</summary>
    public IEnumerable<(string Typings, string Script)> ModuleFiles(string module) =>
        from path in Directory.EnumerateFiles(Path.Combine(_folder, module), "*.d.ts").Order(StringComparer.Ordinal)
        let name = Path.GetFileName(path)[..^".d.ts".Length]
        where name != "index"
        select (ReadText($"{module}/{name}.d.ts"), ReadText($"{module}/{name}.js"));

    public (string Typings, string Script) File(string name) => (ReadText(name + ".d.ts"), ReadText(name + ".js"));

    /// <summary>The configuration keys; none where the package has no configuration.</summary>
    public IReadOnlySet<string> ConfigurationKeys => System.IO.File.Exists(Path.Combine(_folder, "config", "vars.d.ts"))
        ? ScriptFacts.Constants(ReadText("config/vars.d.ts"))
        : new HashSet<string>();

    /// <summary>An enumeration of a module; nothing when there is none of that name.</summary>
    public Declaration? Enum(string module, string name)
    {
        if (!_enums.TryGetValue(module, out var known))
        {
            var path = $"types/enums/{module}/index.d.ts";
            known = _enums[module] = System.IO.File.Exists(Path.Combine(_folder, path)) ? Index(ReadText(path)) : new Dictionary<string, Declaration>();
        }

        return known.GetValueOrDefault(name);
    }

    private static Dictionary<string, Declaration> Index(string source)
    {
        var result = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        foreach (var declaration in TypingsParser.Parse(source))
        {
            result[declaration.Path] = declaration;
        }

        return result;
    }

    private string ReadText(string name)
    {
        if (!_read.TryGetValue(name, out var text))
        {
            text = _read[name] = System.IO.File.ReadAllText(Path.Combine(_folder, name)).ReplaceLineEndings("\n");
        }

        return text;
    }
}
