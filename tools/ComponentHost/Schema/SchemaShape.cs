using System.Collections.Immutable;
using System.Reflection;
using Pulumi;

namespace Bleu.Infra.ComponentHost.Schema;

/// <summary>A C# type as a package schema sees it.</summary>
/// <param name="Kind">What it is.</param>
internal sealed record SchemaShape(SchemaKind Kind)
{
    private static readonly Dictionary<Type, SchemaShape> Known = new()
    {
        [typeof(string)] = new(SchemaKind.Builtin) { Name = "string" },
        [typeof(bool)] = new(SchemaKind.Builtin) { Name = "boolean" },
        [typeof(int)] = new(SchemaKind.Builtin) { Name = "integer" },
        [typeof(long)] = new(SchemaKind.Builtin) { Name = "integer" },
        [typeof(double)] = new(SchemaKind.Builtin) { Name = "number" },
        [typeof(float)] = new(SchemaKind.Builtin) { Name = "number" },
        [typeof(object)] = new(SchemaKind.Special) { Name = "pulumi.json#/Any" },
        [typeof(Asset)] = new(SchemaKind.Special) { Name = "pulumi.json#/Asset" },
        [typeof(Archive)] = new(SchemaKind.Special) { Name = "pulumi.json#/Archive" },
    };

    private static readonly Dictionary<Type, (SchemaKind Kind, bool TakesOutputs)> Generic = new()
    {
        [typeof(Input<>)] = (SchemaKind.Wrapper, true),
        [typeof(Output<>)] = (SchemaKind.Wrapper, true),
        [typeof(Nullable<>)] = (SchemaKind.Wrapper, false),
        [typeof(InputList<>)] = (SchemaKind.List, true),
        [typeof(InputMap<>)] = (SchemaKind.Map, true),
        [typeof(List<>)] = (SchemaKind.List, false),
        [typeof(IList<>)] = (SchemaKind.List, false),
        [typeof(IReadOnlyList<>)] = (SchemaKind.List, false),
        [typeof(ImmutableArray<>)] = (SchemaKind.List, false),
        [typeof(Dictionary<,>)] = (SchemaKind.Map, false),
        [typeof(IDictionary<,>)] = (SchemaKind.Map, false),
        [typeof(IReadOnlyDictionary<,>)] = (SchemaKind.Map, false),
        [typeof(ImmutableDictionary<,>)] = (SchemaKind.Map, false),
    };

    /// <summary>The name in the schema of what is built in.</summary>
    public string Name { get; init; } = "";

    /// <summary>The type of what it holds.</summary>
    public Type? Element { get; init; }

    /// <summary>Whether outputs of other resources may stand for it.</summary>
    public bool TakesOutputs { get; init; }

    /// <summary>Why a schema cannot hold it.</summary>
    public string Problem { get; init; } = "";

    /// <summary>What to do instead.</summary>
    public string Fix { get; init; } = "";

    public static SchemaShape Of(Type type)
    {
        if (Known.TryGetValue(type, out var known))
        {
            return known;
        }

        if (type.IsArray)
        {
            return new(SchemaKind.List) { Element = type.GetElementType() };
        }

        if (type.IsGenericType && Generic.TryGetValue(type.GetGenericTypeDefinition(), out var generic))
        {
            var arguments = type.GetGenericArguments();
            return generic.Kind == SchemaKind.Map && arguments.Length == 2 && arguments[0] != typeof(string)
                ? Unsupported($"a map with keys of type {arguments[0].Name}", "Use text as keys")
                : new(generic.Kind) { Element = arguments[^1], TakesOutputs = generic.TakesOutputs };
        }

        return OfOther(type);
    }

    private static SchemaShape OfOther(Type type) => type switch
    {
        { IsEnum: true } => Unsupported($"the enumeration {type.Name}", "Take text, and let the validator say what is allowed"),
        { IsValueType: true } when type.IsDefined(typeof(EnumTypeAttribute)) =>
            Unsupported($"the enumeration {type.Name}", "Take text, and let the validator say what is allowed"),
        _ when typeof(Resource).IsAssignableFrom(type) => Unsupported($"a resource, {type.Name}", "Take its id instead"),
        { IsGenericType: true } when type.Name.Contains("Union", StringComparison.Ordinal) =>
            Unsupported("a value of one of two types", "Take one of the two"),
        { IsClass: true, IsGenericType: false } when type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true && !typeof(Delegate).IsAssignableFrom(type) =>
            new(SchemaKind.Class),
        _ => Unsupported($"of type {type.Name}", "Take text, a number, a list or a map of them, or a class of such members"),
    };

    private static SchemaShape Unsupported(string problem, string fix) => new(SchemaKind.Unsupported) { Problem = problem, Fix = fix };
}
