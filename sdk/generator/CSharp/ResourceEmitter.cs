using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.CSharp;

/// <summary>Writes resource classes.</summary>
internal sealed class ResourceEmitter(TypeNames names, OutputTypeEmitter outputs, string package)
{
    public void Emit(CodeWriter code, ResourceSpec resource)
    {
        var name = TypeNames.ClassName(resource.Token);
        var isProvider = resource.Token.StartsWith("pulumi:providers:", StringComparison.Ordinal);
        var argsType = names.IsKubernetes && !isProvider && !resource.IsComponent
            ? $"global::{names.InputsNamespace(resource.Token)}.{name}Args"
            : names.IsKubernetes && resource.IsComponent ? $"global::{names.InputsNamespace(resource.Token)}.{name}Args" : name + "Args";
        if (isProvider)
        {
            (name, argsType) = ("Provider", "ProviderArgs");
        }

        code.Line($"/// <summary>{(resource.Description.Length > 0 ? resource.Description : $"Resource {resource.Token}.")}</summary>");
        code.Line($"[global::{names.Root}.{names.Root.Split('.')[1]}ResourceType(\"{resource.Token}\")]");
        code.Block($"public partial class {name} : {BaseOf(resource, isProvider)}", () =>
        {
            foreach (var output in resource.Outputs.Where(o => o.Name is not ("id" or "urn")))
            {
                code.Line($"[global::Pulumi.Output(\"{output.Name}\")]");
                code.Line($"public global::Pulumi.Output<{outputs.TypeOf(output)}> {Names.Property(output, name)} {{ get; private set; }} = null!;").Line();
            }

            EmitConstructors(code, resource, name, argsType, isProvider);
            EmitOptions(code, resource, isProvider);
            if (!isProvider && !resource.IsComponent)
            {
                code.Line($"public static {name} Get(string name, global::Pulumi.Input<string> id, global::Pulumi.CustomResourceOptions? options = null) => new {name}(name, id, options);");
            }
        });
        code.Line();
    }

    private string BaseOf(ResourceSpec resource, bool isProvider)
    {
        if (isProvider)
        {
            return "global::Pulumi.ProviderResource";
        }

        return resource.IsComponent
            ? "global::Pulumi.ComponentResource"
            : names.IsKubernetes ? "global::Pulumi.Kubernetes.KubernetesResource" : "global::Pulumi.CustomResource";
    }

    private void EmitConstructors(CodeWriter code, ResourceSpec resource, string name, string argsType, bool isProvider)
    {
        var optional = names.IsKubernetes || resource.Inputs.All(i => !i.IsRequired);
        var options = resource.IsComponent ? "ComponentResourceOptions" : "CustomResourceOptions";
        var constants = resource.Inputs.Where(i => i.Const is not null).ToList();
        var arguments = constants.Count > 0 ? "MakeArgs(args)" : $"args ?? new {argsType}()";
        var type = isProvider ? package : resource.Token;
        var tail = resource.IsComponent ? ", remote: true" : "";
        code.Line($"public {name}(string name, {argsType}{(optional ? "? args = null" : " args")}, global::Pulumi.{options}? options = null)");
        code.Line($"    : base(\"{type}\", name, {arguments}, MakeResourceOptions(options, \"\"){tail})").Line("{").Line("}").Line();
        if (names.IsKubernetes && !isProvider && !resource.IsComponent)
        {
            code.Line($"internal {name}(string name, global::System.Collections.Immutable.ImmutableDictionary<string, object?> dictionary, global::Pulumi.{options}? options = null)");
            code.Line($"    : base(\"{type}\", name, dictionary, MakeResourceOptions(options, \"\"))").Line("{").Line("}").Line();
        }

        if (!isProvider && !resource.IsComponent)
        {
            var state = names.IsKubernetes ? "(global::Pulumi.ResourceArgs?)null" : "null";
            code.Line($"private {name}(string name, global::Pulumi.Input<string> id, global::Pulumi.CustomResourceOptions? options = null)");
            code.Line($"    : base(\"{type}\", name, {state}, MakeResourceOptions(options, id))").Line("{").Line("}").Line();
        }

        if (constants.Count > 0)
        {
            EmitMakeArgs(code, argsType, constants);
        }
    }

    private static void EmitMakeArgs(CodeWriter code, string argsType, List<PropertySpec> constants)
    {
        code.Block($"private static {argsType}? MakeArgs({argsType}? args)", () =>
        {
            code.Line($"args ??= new {argsType}();");
            foreach (var constant in constants)
            {
                code.Line($"args.{Names.Property(constant, argsType.Split('.')[^1])} = {ArgsEmitter.Quoted(constant.Const ?? "")};");
            }

            code.Line("return args;");
        });
        code.Line();
    }

    private void EmitOptions(CodeWriter code, ResourceSpec resource, bool isProvider)
    {
        var options = resource.IsComponent ? "ComponentResourceOptions" : "CustomResourceOptions";
        code.Block($"private static global::Pulumi.{options} MakeResourceOptions(global::Pulumi.{options}? options, global::Pulumi.Input<string>? id)", () =>
        {
            var secrets = resource.Outputs.Where(o => o.IsSecret).Select(o => $"\"{o.Name}\"").ToList();
            code.Block($"var defaultOptions = new global::Pulumi.{options}", () =>
            {
                code.Line($"Version = global::{names.Root}.Utilities.Version,");
                if (secrets.Count > 0 && !isProvider)
                {
                    code.Line($"AdditionalSecretOutputs = {{ {string.Join(", ", secrets)} }},");
                }
            }, "};");
            code.Line($"var merged = global::Pulumi.{options}.Merge(defaultOptions, options);");
            code.Line("merged.Id = id ?? merged.Id;");
            code.Line("return merged;");
        });
        code.Line();
    }
}
