using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Schemas;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>The properties of an object in both worlds.</summary>
internal sealed class ShapeMembers
{
    private static readonly ConcurrentDictionary<(string Token, ArmType Type, bool IsResource), ShapeMembers> Known = new();
    private readonly Dictionary<string, ShapeMember> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapeMember> _byPath = new(StringComparer.Ordinal);

    private ShapeMembers(SchemaObject schema, ArmObject definition, IReadOnlySet<string> address)
    {
        Schema = schema;
        Definition = definition;
        var places = Flattening.Places(schema, definition);
        foreach (var (name, spec) in schema.Properties)
        {
            var member = Place(name, spec, places, address);
            _byName.Add(name, member);
            if (!member.Path.IsEmpty)
            {
                _byPath.TryAdd(string.Join('/', member.Path), member);
            }
        }
    }

    /// <summary>The object in azure-native.</summary>
    public SchemaObject Schema { get; }

    /// <summary>The object in Resource Manager.</summary>
    public ArmObject Definition { get; }

    /// <summary>The properties.</summary>
    public IEnumerable<ShapeMember> All => _byName.Values;

    /// <summary>The members of a nested object.</summary>
    public static ShapeMembers Of(SchemaObject schema, ArmObject definition) =>
        Known.GetOrAdd((schema.Token, definition, false), _ => new(schema, definition, ImmutableHashSet<string>.Empty));

    /// <summary>The members of a resource.</summary>
    /// <param name="schema">Its inputs.</param>
    /// <param name="definition">Its body.</param>
    /// <param name="address">The inputs that its id is made of.</param>
    public static ShapeMembers OfResource(SchemaObject schema, ArmObject definition, IReadOnlySet<string> address) =>
        Known.GetOrAdd((schema.Token, definition, true), _ => new(schema, definition, address));

    /// <summary>A property by its name in azure-native, or nothing.</summary>
    public ShapeMember? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A property by its place in Resource Manager, or nothing.</summary>
    public ShapeMember? At(ImmutableArray<string> path) => _byPath.GetValueOrDefault(string.Join('/', path));

    /// <summary>Whether a place in Resource Manager is a container that azure-native flattens.</summary>
    public bool IsContainer(ImmutableArray<string> path) =>
        _byName.Values.Any(m => m.Path.Length > path.Length && m.Path.AsSpan(0, path.Length).SequenceEqual(path.AsSpan()));

    private ShapeMember Place(string name, Spec spec, Dictionary<string, FlatPlace> places, IReadOnlySet<string> address)
    {
        if (address.Contains(name))
        {
            return places.TryGetValue(name, out var also) && also.Property is { IsReadOnly: false, IsAddress: false }
                ? new(MemberKind.Address, name, spec, also.Path, also.Property)
                : new(MemberKind.Address, name, spec, [], null);
        }

        if (ClientNames.Find(Schema.Token, name) is { Kind: not MemberKind.Property } known)
        {
            return new(known.Kind, name, spec, [], null);
        }

        return places.TryGetValue(name, out var place)
            ? new(MemberKind.Property, name, spec, place.Path, place.Property) { IsAmbiguous = place.IsAmbiguous }
            : new(MemberKind.Absent, name, spec, [], null);
    }
}
