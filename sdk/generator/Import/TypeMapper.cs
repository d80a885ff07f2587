using Bleu.Infra.Generator.Schema;
using Bleu.Infra.Generator.Typings;

namespace Bleu.Infra.Generator.Import;

/// <summary>Turns types of the typings into types of the schema, and notes every type of the package that is met.</summary>
internal sealed class TypeMapper(Func<string, string> moduleOf, AllowList allowed, Queue<string> met)
{
    private static readonly TypeSpec Any = new TypeSpec.Reference(TypeSpec.AnyReference);
    private static readonly TypeSpec Json = new TypeSpec.Reference(TypeSpec.JsonReference);
    private readonly HashSet<string> _fractions = new(StringComparer.Ordinal);

    /// <summary>Turns a member into a property. <c>undefined</c> among its cases means that it may be missing.</summary>
    /// <param name="member">The member.</param>
    /// <param name="owner">Its type as <c>folder:Type</c>, the same for what is put in and what comes out.</param>
    public PropertySpec Map(Member member, string owner)
    {
        var (type, optional) = Strip(member.Type);
        return new(member.Name, Map(type, new Place(owner, member.Name)), !member.IsOptional && !optional)
        {
            Const = (type as TypeNode.Literal)?.Text,
            CSharpName = allowed.CSharpNames.GetValueOrDefault(member.Name),
        };
    }

    /// <summary>Takes away the wrappers of inputs and outputs, and what says that a value may be missing.</summary>
    private static (TypeNode Type, bool Optional) Strip(TypeNode type)
    {
        switch (type)
        {
            case TypeNode.Named { Name: "pulumi.Input" or "pulumi.Output", Arguments: [var inner] }:
                return Strip(inner);
            case TypeNode.Union union:
                var cases = union.Cases.Where(c => c is not TypeNode.Named { Name: "undefined" }).ToList();
                var optional = cases.Count < union.Cases.Count;
                if (cases is [var only])
                {
                    return (Strip(only).Type, optional);
                }

                return (new TypeNode.Union(cases), optional);
            default:
                return (type, false);
        }
    }

    private TypeSpec Map(TypeNode type, Place place) => Strip(type).Type switch
    {
        TypeNode.Literal => new TypeSpec.Primitive("string"),
        TypeNode.Array array => new TypeSpec.Array(Map(array.Element, place)),
        TypeNode.Map map => new TypeSpec.Map(Map(map.Value, place)),
        TypeNode.Union union => MapUnion(union, place),
        TypeNode.Named named => MapNamed(named.Name, place),
        var other => throw new FormatException($"{place}: no schema for {other}"),
    };

    private TypeSpec MapUnion(TypeNode.Union union, Place place)
    {
        var cases = union.Cases.Select(c => Map(c, place)).Distinct().ToList();
        if (cases.All(c => c is TypeSpec.Reference { Target: "pulumi.json#/Asset" or "pulumi.json#/Archive" }))
        {
            return new TypeSpec.Reference("pulumi.json#/Asset");
        }

        return cases is [var only] ? only : new TypeSpec.OneOf(cases);
    }

    private TypeSpec MapNamed(string typeName, Place place)
    {
        switch (typeName)
        {
            case "string" or "pulumi.ID":
                return new TypeSpec.Primitive("string");
            case "boolean":
                return new TypeSpec.Primitive("boolean");
            case "number":
                return new TypeSpec.Primitive(IsFraction(place) ? "number" : "integer");
            case "any":
                return allowed.Json.Contains(place.Property) ? Json : Any;
            case "pulumi.asset.Asset":
                return new TypeSpec.Reference("pulumi.json#/Asset");
            case "pulumi.asset.Archive":
                return new TypeSpec.Reference("pulumi.json#/Archive");
        }

        var parts = typeName.Split('.');
        if (parts[0] is not ("inputs" or "outputs" or "enums"))
        {
            // A resource of the package: its class is not part of the schema's types.
            return Any;
        }

        met.Enqueue(typeName);
        return TypeSpec.Reference.To(TokenOf(typeName));
    }

    private bool IsFraction(Place place)
    {
        var found = new[] { place.ToString(), place.Property }.FirstOrDefault(allowed.Fractions.Contains);
        if (found is not null)
        {
            _fractions.Add(found);
        }

        return found is not null;
    }

    /// <summary>The folder of a type: <c>core/v1</c> of <c>inputs.core.v1.PodSpec</c>.</summary>
    public static string FolderOf(string typeName) => string.Join('/', typeName.Split('.')[1..^1]);

    /// <summary>The entries of the allow-list that no number was found for.</summary>
    public IEnumerable<string> UnusedFractions => allowed.Fractions.Except(_fractions);

    /// <summary>The token of a type of the typings: <c>inputs.keyvault.SkuArgs</c> is <c>azure-native:keyvault:Sku</c>.</summary>
    public string TokenOf(string typeName)
    {
        var parts = typeName.Split('.');
        var name = parts[^1];
        if (parts[0] == "inputs" && allowed.Package != "kubernetes" && name.EndsWith("Args", StringComparison.Ordinal))
        {
            name = name[..^"Args".Length];
        }

        var folder = FolderOf(typeName);
        return $"{allowed.Package}:{(folder.Length == 0 ? "index" : moduleOf(folder))}:{name}";
    }

    /// <summary>A property and where it stands.</summary>
    private readonly record struct Place(string Owner, string Property)
    {
        public override string ToString() => $"{Owner}.{Property}";
    }
}
