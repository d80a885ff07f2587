using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.CSharp;

/// <summary>Writes the class through which programs read and overrule the package's configuration.</summary>
internal static class ConfigurationEmitter
{
    public static void Emit(CodeWriter code, PackageSpec package, TypeNames names)
    {
        code.Line($"/// <summary>Configuration of {package.Name}. What is set here is what is read afterwards.</summary>");
        code.Block("public static class Config", () =>
        {
            foreach (var key in package.Configuration)
            {
                var type = names.Plain(key.Type, TypeShape.Output);
                var field = "_" + Names.Parameter(key.Name).TrimStart('@');
                var isList = key.Type is TypeSpec.Array;
                code.Line($"private static {type}? {field};");
                code.Block($"public static {type}{(isList ? "" : "?")} {Names.Property(key, "Config")}", () =>
                {
                    code.Line($"get => {field} ?? {Getter(key, type)};");
                    code.Line($"set => {field} = value;");
                });
                code.Line();
            }

            code.Line($"private static global::Pulumi.Config Values => new global::Pulumi.Config(\"{package.Name}\");");
        });
        code.Line();
    }

    private static string Getter(PropertySpec key, string type) => key.Type switch
    {
        TypeSpec.Primitive { Name: "string" } => $"Values.Get(\"{key.Name}\")",
        TypeSpec.Primitive { Name: "boolean" } => $"Values.GetBoolean(\"{key.Name}\")",
        TypeSpec.Primitive { Name: "integer" } => $"Values.GetInt32(\"{key.Name}\")",
        TypeSpec.Primitive { Name: "number" } => $"Values.GetDouble(\"{key.Name}\")",
        _ => $"Values.GetObject<{type}>(\"{key.Name}\")",
    };
}
