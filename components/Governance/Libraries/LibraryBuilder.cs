using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Gathers the content of libraries, those that others build on first.</summary>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class LibraryBuilder(List<Diagnostic> findings)
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = LibraryLimits.JsonDepth, AllowDuplicateProperties = false };
    private readonly List<ArchetypeOverride> _overrides = [];
    private readonly StringBuilder _readme = new();
    private readonly Dictionary<string, Architecture> _architectures = Names<Architecture>();
    private readonly Dictionary<string, Archetype> _archetypes = Names<Archetype>();
    private readonly Dictionary<string, PolicyDefinition> _definitions = Names<PolicyDefinition>();
    private readonly Dictionary<string, Initiative> _initiatives = Names<Initiative>();
    private readonly Dictionary<string, LibraryAssignment> _assignments = Names<LibraryAssignment>();
    private readonly Dictionary<string, LibraryRole> _roles = Names<LibraryRole>();
    private readonly Dictionary<string, DefaultValue> _defaults = Names<DefaultValue>();

    /// <summary>The metadata among the files of one library.</summary>
    /// <returns>The metadata; nothing when there is none, or when it is wrong, which the findings say.</returns>
    public LibraryMetadata? Metadata(IReadOnlyList<LibraryFile> files)
    {
        LibraryMetadata? metadata = null;
        foreach (var file in files.Where(f => f.Name == "alz_library_metadata.json"))
        {
            Read(file, root => metadata = StructureParser.Metadata(root));
        }

        return metadata;
    }

    /// <summary>Takes a file in.</summary>
    public void Add(LibraryFile file)
    {
        if (file.Name == "README.md")
        {
            _readme.Append(Encoding.UTF8.GetString(file.Content.Span)).Append('\n');
            return;
        }

        if (!file.Name.EndsWith(".json", StringComparison.Ordinal))
        {
            findings.Add(GovernanceDiagnostics.BadLibrary(new(file.Path), "the file", "is YAML, of a library only JSON is read"));
            return;
        }

        var path = file.Path;
        switch (KindOf(file.Name))
        {
            case "architecture_definition":
                Read(file, root => Put(_architectures, StructureParser.Architecture(root, path, findings), a => a.Name, a => a.File, "architecture"));
                break;
            case "archetype_definition":
                Read(file, root => Put(_archetypes, StructureParser.Archetype(root, path), a => a.Name, a => a.File, "archetype"));
                break;
            case "archetype_override":
                Read(file, root => _overrides.Add(StructureParser.Override(root, path)));
                break;
            case "policy_definition":
                Read(file, root => Put(_definitions, PolicyParser.Definition(root, path), d => d.Name, d => d.File, "policy definition"));
                break;
            case "policy_set_definition":
                Read(file, root => Put(_initiatives, PolicyParser.Initiative(root, path), i => i.Name, i => i.File, "initiative"));
                break;
            case "policy_assignment":
                Read(file, root => Put(_assignments, PolicyParser.Assignment(root, path), a => a.Name, a => a.File, "policy assignment"));
                break;
            case "role_definition":
                Read(file, root => Put(_roles, PolicyParser.Role(root, path), r => r.RoleName, r => r.File, "role definition"));
                break;
            case "policy_default_values":
                Read(file, root => StructureParser.Defaults(root, path).ToList()
                    .ForEach(d => Put(_defaults, d, v => v.Name, v => v.File, "default value")));
                break;
        }
    }

    /// <summary>The library, once every file of every library has been taken in.</summary>
    public PolicyLibrary Build(ImmutableArray<LibraryMetadata> chain)
    {
        foreach (var change in _overrides)
        {
            if (_archetypes.TryGetValue(change.Base, out var original))
            {
                Put(_archetypes, change.Apply(original), a => a.Name, a => a.File, "archetype");
            }
            else
            {
                findings.Add(GovernanceDiagnostics.UnknownName(
                    new(change.Added.File), $"archetype '{change.Added.Name}'", "archetype", change.Base, _archetypes.Keys));
            }
        }

        var library = new PolicyLibrary
        {
            Metadata = chain[^1],
            Chain = chain,
            Architectures = Sorted(_architectures),
            Archetypes = Sorted(_archetypes),
            Definitions = Sorted(_definitions),
            Initiatives = Sorted(_initiatives),
            Assignments = Sorted(_assignments),
            Roles = Sorted(_roles),
            Defaults = Sorted(_defaults),
            Readme = _readme.ToString(),
        };
        ReferenceCheck.Find(library, findings);
        return library;
    }

    // The part between ".alz_", or "alz_" at the beginning, and the ending.
    private static string KindOf(string name)
    {
        var start = name.LastIndexOf("alz_", StringComparison.Ordinal) + "alz_".Length;
        return name[start..^".json".Length];
    }

    private static Dictionary<string, T> Names<T>() => new(StringComparer.OrdinalIgnoreCase);

    private static ImmutableSortedDictionary<string, T> Sorted<T>(Dictionary<string, T> items) =>
        items.ToImmutableSortedDictionary(StringComparer.OrdinalIgnoreCase);

    private void Read(LibraryFile file, Action<JsonElement> read)
    {
        try
        {
            var bytes = file.Content.Span.StartsWith("\uFEFF"u8) ? file.Content[3..] : file.Content;
            read(JsonDocument.Parse(bytes, Reading).RootElement);
        }
        catch (JsonException e)
        {
            findings.Add(GovernanceDiagnostics.BadLibrary(new(file.Path, (int)(e.LineNumber ?? 0) + 1), "the file", "is not JSON"));
        }
        catch (LibraryFormatException e)
        {
            findings.Add(GovernanceDiagnostics.BadLibrary(new(file.Path), "the file", e.Message));
        }
        catch (InvalidOperationException)
        {
            findings.Add(GovernanceDiagnostics.BadLibrary(new(file.Path), "the file", "holds text that is not UTF-8"));
        }
    }

    private void Put<T>(Dictionary<string, T> items, T item, Func<T, string> name, Func<T, string> file, string kind)
    {
        if (!items.TryAdd(name(item), item))
        {
            findings.Add(GovernanceDiagnostics.DuplicateName(new(file(item)), kind, name(item), file(items[name(item)])));
        }
    }
}
