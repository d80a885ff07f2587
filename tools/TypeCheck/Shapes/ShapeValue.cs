using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Schemas;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>A value in both worlds.</summary>
/// <param name="spec">What azure-native says it is.</param>
/// <param name="type">What Resource Manager says it is.</param>
internal sealed class ShapeValue(Spec spec, ArmType type)
{
    private ImmutableArray<ShapeMembers> _objects;

    /// <summary>What azure-native says it is.</summary>
    public Spec Spec => spec;

    /// <summary>What Resource Manager says it is.</summary>
    public ArmType Type => type;

    /// <summary>Whether azure-native has a list of texts where Resource Manager has an object whose names are the texts.</summary>
    public bool IsTextSet => spec is { Kind: SpecKind.List, Item.Kind: SpecKind.Text } && type is ArmObject;

    /// <summary>What the items of a list or a map are; nothing for other values.</summary>
    public ShapeValue? Item => field ??= (spec.Kind, type) switch
    {
        (SpecKind.List, ArmList list) => new(spec.Item ?? Spec.Any, list.Item.Type),
        (SpecKind.Map, ArmObject { Additional: { } additional }) => new(spec.Item ?? Spec.Any, additional.Type),
        _ => null,
    };

    /// <summary>The objects that it may be.</summary>
    public ImmutableArray<ShapeMembers> Objects
    {
        get
        {
            if (_objects.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _objects, Find());
            }

            return _objects;
        }
    }

    /// <summary>The types of azure-native that no element of the definition stands for.</summary>
    public IEnumerable<string> WithoutDefinition => type is ArmVariants
        ? spec.Tokens.Where(t => PackageSchema.Azure.Type(t) is { IsEnumeration: false } schema && DefinitionOf(schema) is null)
        : [];

    /// <summary>
    /// The object that a value is: by its constants, else by the names that it holds. A wrong constant does not hide what else is said.
    /// </summary>
    public ShapeMembers? ObjectOf(PlanMap map) => Objects.Length <= 1
        ? Objects.FirstOrDefault()
        : Objects
            .OrderByDescending(o => o.All.Count(m => m.Spec.Const is { } text && map.Find(m.Name)?.AsText == text))
            .ThenBy(o => o.All.Count(m => m.Spec.Const is not null && map.Find(m.Name)?.AsText is not null))
            .ThenByDescending(o => map.Entries.Count(e => o.Find(e.Key) is not null))
            .FirstOrDefault();

    private ImmutableArray<ShapeMembers> Find() =>
    [
        .. from token in spec.Tokens
           let schema = PackageSchema.Azure.Type(token)
           where schema is { IsEnumeration: false }
           let definition = DefinitionOf(schema)
           where definition is not null
           select ShapeMembers.Of(schema, definition),
    ];

    private ArmObject? DefinitionOf(SchemaObject schema)
    {
        if (type is not ArmVariants variants)
        {
            return type as ArmObject;
        }

        var discriminator = PulumiNames.FromArm(variants.Discriminator);
        return schema.Properties.TryGetValue(discriminator, out var spec)
            ? spec.Const is { } text ? variants.Element(text) : variants.Base
            : null;
    }
}
