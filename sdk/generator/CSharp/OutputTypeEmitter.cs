using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.CSharp;

/// <summary>Writes classes of outputs.</summary>
internal sealed class OutputTypeEmitter(TypeNames names)
{
    public void Emit(CodeWriter code, string name, IReadOnlyList<PropertySpec> properties)
    {
        code.Line($"/// <summary>Outputs of type {name}.</summary>");
        code.Line("[global::Pulumi.OutputType]");
        code.Block($"public sealed class {name}", () =>
        {
            foreach (var property in properties)
            {
                code.Line($"public readonly {TypeOf(property)} {Names.Property(property, name)};");
            }

            code.Line().Line("[global::Pulumi.OutputConstructor]");
            var parameters = properties.Select(p => $"{TypeOf(p)} {Names.Parameter(p.Name)}");
            code.Block($"private {name}({string.Join(", ", parameters)})", () =>
            {
                foreach (var property in properties)
                {
                    code.Line($"{Names.Property(property, name)} = {Names.Parameter(property.Name)};");
                }
            });
        });
        code.Line();
    }

    /// <summary>The type of an output; lists are never missing, and Kubernetes answers everything.</summary>
    public string TypeOf(PropertySpec property)
    {
        var type = names.Plain(property.Type, TypeShape.Output);
        return property.IsRequired || names.IsKubernetes || property.Type is TypeSpec.Array ? type : type + "?";
    }
}
