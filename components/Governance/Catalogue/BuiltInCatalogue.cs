using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Catalogue;

/// <summary>
/// What the public cloud has built in, as far as the libraries refer to it: definitions and initiatives with their parameters and the
/// roles they need. It ships with the toolkit, so nothing is asked at planning time.
/// </summary>
public sealed class BuiltInCatalogue
{
    private const string Resource = "Governance/Catalogue/built-ins.json";
    private static readonly Lazy<BuiltInCatalogue> Shipped = new(() => Read(ReadResource()));
    private readonly Dictionary<string, JsonElement> _definitions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, JsonElement> _initiatives = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Name, bool IsInitiative), BuiltInPolicy> _read = [];

    private BuiltInCatalogue(JsonElement root)
    {
        Source = JsonFields.Text(root, "source");
        Date = JsonFields.Text(root, "date");
        foreach (var item in JsonFields.Items(root, "definitions"))
        {
            _definitions[JsonFields.Text(item, "name")] = item;
        }

        foreach (var item in JsonFields.Items(root, "initiatives"))
        {
            _initiatives[JsonFields.Text(item, "name")] = item;
        }

        UsGovernment = [.. JsonFields.Texts(root, "usGovernment")];
    }

    /// <summary>The catalogue that ships.</summary>
    public static BuiltInCatalogue Default => Shipped.Value;

    /// <summary>Where it comes from.</summary>
    public string Source { get; }

    /// <summary>The day of its source: <c>2026-04-29</c>.</summary>
    public string Date { get; }

    /// <summary>The names of what US Government has too.</summary>
    public ImmutableHashSet<string> UsGovernment { get; }

    /// <summary>The names of the definitions, in the order of the file.</summary>
    public IReadOnlyCollection<string> Definitions => _definitions.Keys;

    /// <summary>The names of the initiatives, in the order of the file.</summary>
    public IReadOnlyCollection<string> Initiatives => _initiatives.Keys;

    /// <summary>Reads a catalogue that <see cref="CatalogueWriter"/> wrote.</summary>
    /// <param name="json">The file, as UTF-8.</param>
    public static BuiltInCatalogue Read(ReadOnlyMemory<byte> json) => new(JsonDocument.Parse(json).RootElement);

    /// <summary>What a reference to a built-in leads to; nothing when the catalogue does not have it.</summary>
    /// <param name="name">The name, a GUID.</param>
    /// <param name="isInitiative">Whether it is an initiative.</param>
    public BuiltInPolicy? Find(string name, bool isInitiative)
    {
        lock (_read)
        {
            if (_read.TryGetValue((name.ToUpperInvariant(), isInitiative), out var known))
            {
                return known;
            }

            return (isInitiative ? _initiatives : _definitions).TryGetValue(name, out var element)
                ? _read[(name.ToUpperInvariant(), isInitiative)] = Read(element, isInitiative)
                : null;
        }
    }

    private static BuiltInPolicy Read(JsonElement element, bool isInitiative) =>
        new(JsonFields.Text(element, "name"), JsonFields.Find(element, "displayName") ?? "", JsonFields.Find(element, "version") ?? "", isInitiative)
        {
            Category = JsonFields.Find(element, "category") ?? "",
            IsDeprecated = JsonFields.Flag(element, "deprecated"),
            IsPreview = JsonFields.Flag(element, "preview"),
            Effect = JsonFields.Find(element, "effect") ?? "",
            Roles = JsonFields.Texts(element, "roleDefinitionIds"),
            Parameters = Parameters(element),
            Members = [.. JsonFields.Items(element, "policyDefinitions").Select(Member)],
        };

    private static ImmutableSortedDictionary<string, PolicyParameter> Parameters(JsonElement element)
    {
        var parameters = ImmutableSortedDictionary.CreateBuilder<string, PolicyParameter>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in JsonFields.Entries(element, "parameters"))
        {
            parameters[entry.Name] = new(entry.Name, JsonFields.Text(entry.Value, "type").ToLowerInvariant())
            {
                Default = JsonFields.Get(entry.Value, "defaultValue"),
                Allowed = JsonFields.Get(entry.Value, "allowedValues"),
                StrongType = JsonFields.Find(entry.Value, "strongType") ?? "",
                AssignPermissions = JsonFields.Flag(entry.Value, "assignPermissions"),
            };
        }

        return parameters.ToImmutable();
    }

    private static InitiativeMember Member(JsonElement element) => new(
        new(JsonFields.Text(element, "id"), IsInitiative: false, IsBuiltIn: true),
        JsonFields.Find(element, "ref") ?? "",
        JsonFields.Find(element, "version") ?? "",
        JsonFields.Entries(element, "parameters").ToImmutableSortedDictionary(e => e.Name, e => e.Value, StringComparer.OrdinalIgnoreCase),
        []);

    private static byte[] ReadResource()
    {
        using var stream = typeof(BuiltInCatalogue).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
