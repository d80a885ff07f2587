using System.Globalization;
using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.CSharp;

/// <summary>Writes classes of inputs.</summary>
internal sealed class ArgsEmitter(TypeNames names)
{
    /// <summary>Writes a class whose values may be outputs.</summary>
    public void EmitInputs(CodeWriter code, string name, string parent, IReadOnlyList<PropertySpec> properties, bool isProvider = false, string summary = "")
    {
        code.Line($"/// <summary>{(summary.Length > 0 ? summary : $"Inputs of type {name}.")}</summary>");
        code.Block($"public {(names.IsKubernetes && !isProvider ? "" : "sealed ")}class {name} : global::Pulumi.{parent}", () =>
        {
            foreach (var property in properties)
            {
                EmitInput(code, name, property, isProvider);
            }

            EmitConstructor(code, name, properties);
            code.Line($"public static new {name} Empty => new {name}();");
        });
        code.Line();
    }

    /// <summary>Writes a class of plain values, for functions that run now.</summary>
    public void EmitArguments(CodeWriter code, string name, IReadOnlyList<PropertySpec> properties)
    {
        code.Line($"/// <summary>Arguments of type {name}.</summary>");
        code.Block($"public sealed class {name} : global::Pulumi.InvokeArgs", () =>
        {
            foreach (var property in properties)
            {
                EmitArgument(code, name, property);
            }

            EmitConstructor(code, name, properties);
            code.Line($"public static new {name} Empty => new {name}();");
        });
        code.Line();
    }

    private void EmitInput(CodeWriter code, string owner, PropertySpec property, bool isProvider)
    {
        var type = names.Input(property.Type);
        var name = Names.Property(property, owner);
        var json = isProvider && property.Type is not TypeSpec.Primitive { Name: "string" } ? ", json: true" : "";
        var attribute = $"[global::Pulumi.Input(\"{property.Name}\"{(property.IsRequired ? ", required: true" : "")}{json})]";
        if (property.Type is TypeSpec.Array or TypeSpec.Map)
        {
            EmitCollection(code, attribute, type, name, property.IsSecret);
        }
        else if (property.IsSecret)
        {
            code.Line(attribute).Line($"private {type}? _{Names.Parameter(property.Name).TrimStart('@')};");
            EmitSecret(code, type + "?", name, "_" + Names.Parameter(property.Name).TrimStart('@'));
        }
        else
        {
            code.Line(attribute);
            code.Line(property.IsRequired
                ? $"public {type} {name} {{ get; set; }} = null!;"
                : $"public {type}? {name} {{ get; set; }}");
        }

        code.Line();
    }

    private static void EmitCollection(CodeWriter code, string attribute, string type, string name, bool isSecret)
    {
        var field = "_" + char.ToLowerInvariant(name[0]) + name[1..];
        code.Line(attribute).Line($"private {type}? {field};");
        code.Block($"public {type} {name}", () =>
        {
            code.Line($"get => {field} ?? ({field} = new {type}());");
            code.Line(isSecret
                ? $"set => {field} = global::Pulumi.Output.CreateSecret(global::Pulumi.InputExtensions.ToOutput(value));"
                : $"set => {field} = value;");
        });
    }

    private static void EmitSecret(CodeWriter code, string type, string name, string field)
    {
        code.Block($"public {type} {name}", () =>
        {
            code.Line($"get => {field};");
            code.Line($"set => {field} = value is null ? null : ({type.TrimEnd('?')})global::Pulumi.Output.CreateSecret(global::Pulumi.InputExtensions.ToOutput(value));");
        });
    }

    private void EmitArgument(CodeWriter code, string owner, PropertySpec property)
    {
        var type = names.Plain(property.Type, TypeShape.Argument);
        var name = Names.Property(property, owner);
        var attribute = $"[global::Pulumi.Input(\"{property.Name}\"{(property.IsRequired ? ", required: true" : "")})]";
        if (property.Type is TypeSpec.Array or TypeSpec.Map)
        {
            EmitCollection(code, attribute, type, name, isSecret: false);
        }
        else
        {
            code.Line(attribute);
            code.Line(property.IsRequired && !names.IsValueType(property.Type)
                ? $"public {type} {name} {{ get; set; }} = null!;"
                : $"public {type}{(property.IsRequired ? "" : "?")} {name} {{ get; set; }}");
        }

        code.Line();
    }

    private void EmitConstructor(CodeWriter code, string name, IReadOnlyList<PropertySpec> properties)
    {
        code.Block($"public {name}()", () =>
        {
            foreach (var property in properties)
            {
                if (DefaultOf(property) is { } value)
                {
                    code.Line($"{Names.Property(property, name)} = {value};");
                }
            }
        });
    }

    private string? DefaultOf(PropertySpec property)
    {
        var value = Literal(property);
        if (property.DefaultEnvironment.Count == 0)
        {
            return value;
        }

        var getter = property.Type switch
        {
            TypeSpec.Primitive { Name: "boolean" } => "GetEnvBoolean",
            TypeSpec.Primitive { Name: "integer" } => "GetEnvInt32",
            TypeSpec.Primitive { Name: "number" } => "GetEnvDouble",
            _ => "GetEnv",
        };
        var read = $"global::{names.Root}.Utilities.{getter}({string.Join(", ", property.DefaultEnvironment.Select(e => $"\"{e}\""))})";
        return value is null ? (getter == "GetEnv" ? $"{read}!" : $"{read} is {{ }} {property.Name}FromEnv ? (global::Pulumi.Input<{names.Plain(property.Type, TypeShape.Input)}>){property.Name}FromEnv : null!") : $"{read} ?? {value}";
    }

    private string? Literal(PropertySpec property) => property.Default switch
    {
        null => null,
        string text when property.Type is TypeSpec.Reference { Token: { } token } && names.IsEnum(token) =>
            $"{names.Plain(property.Type, TypeShape.Input)}.{Names.EnumValue(text, TypeNames.ClassName(token))}",
        string text => Quoted(text),
        bool flag => flag ? "true" : "false",
        double number => number.ToString(CultureInfo.InvariantCulture),
        var other => throw new FormatException($"{property.Name}: no literal for {other}"),
    };

    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
