using Bleu.Infra.Generator.Schema;
using Bleu.Infra.Generator.Typings;

namespace Bleu.Infra.Generator.Import;

/// <summary>Trims a package to the allow-list: the resources and functions named there and every type they lead to.</summary>
internal sealed class Importer
{
    private readonly AllowList _allowed;
    private readonly PackageTypings _typings;
    private readonly Dictionary<string, string> _modules = new(StringComparer.Ordinal);
    private readonly Queue<string> _met = new();
    private readonly TypeMapper _mapper;

    public Importer(AllowList allowed, PackageTypings typings)
    {
        _allowed = allowed;
        _typings = typings;
        _mapper = new(folder => _modules.GetValueOrDefault(folder, folder), allowed, _met);
    }

    /// <summary>Reads the package.</summary>
    /// <exception cref="FormatException">The allow-list names what the package does not have.</exception>
    public PackageSpec Import()
    {
        var found = _allowed.Modules.Select(m => (Module: m, Files: _typings.ModuleFiles(m.Folder).Select(Parsed).ToList())).ToList();
        foreach (var (module, files) in found)
        {
            var token = files.Select(f => f.ResourceToken ?? f.FunctionToken).FirstOrDefault(t => t is not null);
            _modules[module.Folder] = token?.Split(':')[1] ?? module.Folder;
        }

        var resources = new List<ResourceSpec>();
        var functions = new List<FunctionSpec>();
        foreach (var (module, files) in found)
        {
            foreach (var member in module.Members)
            {
                if (char.IsUpper(member.Name[0]))
                {
                    resources.Add(ImportResource(module, member, files));
                }
                else
                {
                    functions.Add(ImportFunction(module, member, files));
                }
            }
        }

        var provider = ImportProvider();
        var configuration = ImportConfiguration(provider);
        var (objects, enums) = ImportTypes();
        if (_mapper.UnusedFractions.ToList() is { Count: > 0 } unused)
        {
            throw new FormatException($"No number was found for these fractions: {string.Join(", ", unused)}.");
        }

        return new()
        {
            Name = _allowed.Package,
            Version = _allowed.Version,
            SourceHash = _typings.Hash,
            Compatibility = _allowed.Package == "kubernetes" ? "kubernetes20" : "",
            Namespaces = _allowed.Modules.ToDictionary(m => _modules[m.Folder], m => m.Namespace),
            Provider = provider,
            Configuration = configuration,
            Resources = resources,
            Functions = functions,
            ObjectTypes = objects,
            EnumTypes = enums,
        };
    }

    /// <summary>Reads a file; what no token belongs to is written by hand and may hold any TypeScript, so it is passed over.</summary>
    private static SourceFile Parsed((string Typings, string Script) file)
    {
        var (resource, function) = (ScriptFacts.ResourceToken(file.Script), ScriptFacts.FunctionToken(file.Script));
        return new(resource is null && function is null ? [] : TypingsParser.Parse(file.Typings), file.Script, resource, function);
    }

    private ResourceSpec ImportResource(AllowList.Module module, AllowList.Member member, List<SourceFile> files)
    {
        var file = files.FirstOrDefault(f => f.Declarations.Any(d => d.Path == member.Name && d.Base.Contains("Resource", StringComparison.Ordinal)))
            ?? throw new FormatException($"The package has no resource {module.Folder}.{member.Name}.");
        var token = file.ResourceToken ?? throw new FormatException($"{member.Name} has no type token.");
        var outputs = file.Declarations.Single(d => d.Path == member.Name);
        var inputs = file.Declarations.FirstOrDefault(d => d.Path == member.Name + "Args")?.Members ?? [];
        var facts = ScriptFacts.ResourceInputs(file.Script);
        var owner = $"{module.Folder}:{member.Name}";
        var secrets = ScriptFacts.SecretOutputs(file.Script);
        return new(
            token,
            [.. inputs.Select(m => WithFacts(_mapper.Map(m, owner), facts.GetValueOrDefault(m.Name)))],
            [.. outputs.Members.Where(m => m.Type is TypeNode.Named { Name: "pulumi.Output" }).Select(m => _mapper.Map(m, owner) with { IsSecret = secrets.Contains(m.Name) })],
            outputs.Base.Contains("ComponentResource", StringComparison.Ordinal))
        {
            Description = DescriptionOf(module, member, ScriptFacts.ApiVersion(file.Script)),
            ApiVersion = ScriptFacts.ApiVersion(file.Script),
        };
    }

    private static string DescriptionOf(AllowList.Module module, AllowList.Member member, string apiVersion) =>
        module.ArmNamespace.Length == 0 || member.ArmType.Length == 0 ? "" : $"ARM type {ArmTypes.TypeOf(module, member)}, API version {apiVersion}.";

    private FunctionSpec ImportFunction(AllowList.Module module, AllowList.Member member, List<SourceFile> files)
    {
        var file = files.FirstOrDefault(f => f.FunctionToken?.EndsWith($":{member.Name}", StringComparison.Ordinal) == true)
            ?? throw new FormatException($"The package has no function {module.Folder}.{member.Name}.");
        var name = char.ToUpperInvariant(member.Name[0]) + member.Name[1..];
        var inputs = file.Declarations.FirstOrDefault(d => d.Path == name + "OutputArgs")?.Members ?? [];
        var outputs = file.Declarations.FirstOrDefault(d => d.Path == name + "Result")?.Members ?? [];
        var owner = $"{module.Folder}:{(name.StartsWith("Get", StringComparison.Ordinal) ? name["Get".Length..] : name)}";
        return new(file.FunctionToken ?? "", [.. inputs.Select(m => _mapper.Map(m, owner))], [.. outputs.Select(m => _mapper.Map(m, owner))]);
    }

    private ResourceSpec ImportProvider()
    {
        var file = Parsed(_typings.File("provider"));
        var facts = ScriptFacts.ResourceInputs(file.Script);
        var inputs = file.Declarations.Single(d => d.Path == "ProviderArgs").Members;
        return new($"pulumi:providers:{_allowed.Package}", [.. inputs.Select(m => WithFacts(_mapper.Map(m, ":Provider"), facts.GetValueOrDefault(m.Name)))], []);
    }

    /// <summary>The inputs of the provider that stand among the package's configuration keys.</summary>
    private List<PropertySpec> ImportConfiguration(ResourceSpec provider)
    {
        var keys = _typings.ConfigurationKeys;
        return [.. provider.Inputs.Where(i => keys.Contains(i.Name)).Select(i => new PropertySpec(i.Name, i.Type, false) { IsSecret = i.IsSecret })];
    }

    private (List<ObjectTypeSpec> Objects, List<EnumTypeSpec> Enums) ImportTypes()
    {
        var objects = new Dictionary<string, ObjectTypeSpec>(StringComparer.Ordinal);
        var enums = new Dictionary<string, EnumTypeSpec>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_met.TryDequeue(out var typeName))
        {
            if (!seen.Add(typeName))
            {
                continue;
            }

            var token = _mapper.TokenOf(typeName);
            var path = typeName[(typeName.IndexOf('.', StringComparison.Ordinal) + 1)..];
            if (typeName.StartsWith("enums.", StringComparison.Ordinal))
            {
                enums[token] = ImportEnum(token, path);
            }
            else if (typeName.StartsWith("inputs.", StringComparison.Ordinal) || !objects.ContainsKey(token))
            {
                // Where inputs and outputs share a token, what an input may leave out decides.
                var imported = ImportObject(token, typeName, path);
                objects[token] = objects.TryGetValue(token, out var other) && !typeName.StartsWith("inputs.", StringComparison.Ordinal) ? other : imported;
            }
            else
            {
                ImportObject(token, typeName, path);
            }
        }

        return ([.. objects.Values], [.. enums.Values]);
    }

    private ObjectTypeSpec ImportObject(string token, string typeName, string path)
    {
        var isInput = typeName.StartsWith("inputs.", StringComparison.Ordinal);
        var declaration = (isInput ? _typings.Inputs : _typings.Outputs).GetValueOrDefault(path)
            ?? throw new FormatException($"The package has no type {typeName}.");
        var defaults = _typings.NestedDefaults.GetValueOrDefault(path);
        var owner = string.Join(':', TypeMapper.FolderOf(typeName), token.Split(':')[^1]);
        owner = owner.EndsWith("Response", StringComparison.Ordinal) ? owner[..^"Response".Length] : owner;
        return new(token, [.. declaration.Members.Select(m => WithFacts(_mapper.Map(m, owner), isInput ? defaults?.GetValueOrDefault(m.Name) : null))]);
    }

    private EnumTypeSpec ImportEnum(string token, string path)
    {
        var split = path.LastIndexOf('.');
        var folder = split < 0 ? "" : path[..split].Replace('.', '/');
        var declaration = _typings.Enum(folder, path[(split + 1)..]) ?? throw new FormatException($"The package has no enumeration {path}.");
        return new(token, [.. declaration.Members.Select(m => (m.Name, ((TypeNode.Literal)m.Type).Text))]);
    }

    private static PropertySpec WithFacts(PropertySpec property, ScriptFacts.InputFact? fact) => fact is null ? property : property with
    {
        Const = fact.Const ?? property.Const,
        Default = fact.Default,
        DefaultEnvironment = fact.Environment,
        IsSecret = fact.IsSecret,
    };

    /// <summary>A file of a module: its declarations and what its script says.</summary>
    private sealed record SourceFile(IReadOnlyList<Declaration> Declarations, string Script, string? ResourceToken, string? FunctionToken);
}
