using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.CSharp;

/// <summary>What types of the schema are called in C#.</summary>
internal sealed class TypeNames(PackageSpec package)
{
    private const string Immutable = "global::System.Collections.Immutable.";
    private readonly HashSet<string> _enums = [.. package.EnumTypes.Select(e => e.Token)];

    /// <summary>Whether C# is written as the Kubernetes package has it.</summary>
    public bool IsKubernetes { get; } = package.Compatibility == "kubernetes20";

    /// <summary>The namespace of the package's root.</summary>
    public string Root { get; } = package.Name == "kubernetes" ? "Pulumi.Kubernetes" : "Pulumi.AzureNative";

    /// <summary>The namespace of a module's resources.</summary>
    public string Namespace(string token)
    {
        var module = token.Split(':')[1];
        return module is "" or "index" ? Root : $"{Root}.{package.Namespaces.GetValueOrDefault(module) ?? throw Unnamed(module)}";
    }

    /// <summary>The namespace of a module's input types.</summary>
    public string InputsNamespace(string token) => IsKubernetes ? Types("Inputs", token) : $"{Namespace(token)}.Inputs";

    /// <summary>The namespace of a module's output types.</summary>
    public string OutputsNamespace(string token) => IsKubernetes ? Types("Outputs", token) : $"{Namespace(token)}.Outputs";

    /// <summary>The class of a token's last part.</summary>
    public static string ClassName(string token) => Names.UpperFirst(token.Split(':')[^1]);

    /// <summary>The type of an input property, without what says that it may be missing.</summary>
    public string Input(TypeSpec type) => type switch
    {
        TypeSpec.Array array => $"global::Pulumi.InputList<{Plain(array.Items, TypeShape.Input)}>",
        TypeSpec.Map map => $"global::Pulumi.InputMap<{Plain(map.Values, TypeShape.Input)}>",
        TypeSpec.Reference { Target: TypeSpec.JsonReference } => "global::Pulumi.InputJson",
        TypeSpec.OneOf oneOf when Cases(oneOf, TypeShape.Input) is [var a, var b] => $"global::Pulumi.InputUnion<{a}, {b}>",
        _ => $"global::Pulumi.Input<{Plain(type, TypeShape.Input)}>",
    };

    /// <summary>The type of a value, as inputs, outputs or arguments of functions hold it.</summary>
    public string Plain(TypeSpec type, TypeShape shape) => type switch
    {
        TypeSpec.Primitive { Name: "string" } => "string",
        TypeSpec.Primitive { Name: "boolean" } => "bool",
        TypeSpec.Primitive { Name: "integer" } => "int",
        TypeSpec.Primitive { Name: "number" } => "double",
        TypeSpec.Array array when shape == TypeShape.Argument => $"global::System.Collections.Generic.List<{Plain(array.Items, shape)}>",
        TypeSpec.Map map when shape == TypeShape.Argument => $"global::System.Collections.Generic.Dictionary<string, {Plain(map.Values, shape)}>",
        TypeSpec.Array array => $"{Immutable}ImmutableArray<{Plain(array.Items, shape)}>",
        TypeSpec.Map map => $"{Immutable}ImmutableDictionary<string, {Plain(map.Values, shape)}>",
        TypeSpec.OneOf oneOf => Cases(oneOf, shape) switch
        {
            [var only] => only,
            [var a, var b] => $"global::Pulumi.Union<{a}, {b}>",
            _ => "object",
        },
        TypeSpec.Reference { Target: TypeSpec.JsonReference } => "global::System.Text.Json.JsonElement",
        TypeSpec.Reference { Target: "pulumi.json#/Asset" } => "global::Pulumi.AssetOrArchive",
        TypeSpec.Reference { Target: "pulumi.json#/Archive" } => "global::Pulumi.Archive",
        TypeSpec.Reference { Token: { } token } => Reference(token, shape),
        _ => "object",
    };

    /// <summary>Whether a type is a C# value type, so that a missing one needs a mark of its own.</summary>
    public bool IsValueType(TypeSpec type) => type switch
    {
        TypeSpec.Primitive { Name: not "string" } or TypeSpec.Reference { Target: TypeSpec.JsonReference } => true,
        TypeSpec.Reference { Token: { } token } => _enums.Contains(token),
        _ => false,
    };

    /// <summary>The enumeration that a type stands for, alone or beside text.</summary>
    public bool IsEnum(string token) => _enums.Contains(token);

    private List<string> Cases(TypeSpec.OneOf oneOf, TypeShape shape)
    {
        // Providers may answer with texts that an enumeration does not know yet.
        if (shape == TypeShape.Output && oneOf.Cases.OfType<TypeSpec.Primitive>().FirstOrDefault() is { } relaxed
            && oneOf.Cases.All(c => c == relaxed || (c is TypeSpec.Reference { Token: { } t } && _enums.Contains(t))))
        {
            return [Plain(relaxed, shape)];
        }

        return [.. oneOf.Cases.Select(c => Plain(c, shape)).Distinct()];
    }

    private string Reference(string token, TypeShape shape)
    {
        if (_enums.Contains(token))
        {
            return $"global::{Namespace(token)}.{ClassName(token)}";
        }

        return shape switch
        {
            TypeShape.Input => $"global::{InputsNamespace(token)}.{ClassName(token)}Args",
            TypeShape.Argument => $"global::{InputsNamespace(token)}.{ClassName(token)}",
            _ => $"global::{OutputsNamespace(token)}.{ClassName(token)}",
        };
    }

    /// <summary>Kubernetes keeps its types apart; those of the provider's own configuration stand in a module of their own.</summary>
    private string Types(string kind, string token) =>
        $"{Root}.Types.{kind}{(Namespace(token) == Root ? ".Provider" : Namespace(token)[Root.Length..])}";

    private static FormatException Unnamed(string module) =>
        new($"The module '{module}' has no C# name; add 'module {module} NAME' to the allow-list.");
}
