using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.CSharp;

/// <summary>Writes functions.</summary>
internal sealed class FunctionEmitter(TypeNames names, ArgsEmitter args, OutputTypeEmitter outputs)
{
    public void Emit(CodeWriter code, FunctionSpec function)
    {
        var name = TypeNames.ClassName(function.Token);
        var hasArgs = function.Inputs.Count > 0;
        var optional = function.Inputs.All(i => !i.IsRequired) ? "? args = null" : " args";
        var plain = hasArgs ? $"{name}Args{optional}, " : "";
        var inputs = hasArgs ? $"{name}InvokeArgs{optional}, " : "";
        var plainValue = hasArgs ? $"args ?? new {name}Args()" : "global::Pulumi.InvokeArgs.Empty";
        var inputValue = hasArgs ? $"args ?? new {name}InvokeArgs()" : "global::Pulumi.InvokeArgs.Empty";
        var extensions = $"global::{names.Root}.Utilities";
        code.Line($"/// <summary>Function {function.Token}.</summary>");
        code.Block($"public static class {name}", () =>
        {
            code.Line($"public static global::System.Threading.Tasks.Task<{name}Result> InvokeAsync({plain}global::Pulumi.InvokeOptions? options = null)");
            code.Line($"    => global::Pulumi.Deployment.Instance.InvokeAsync<{name}Result>(\"{function.Token}\", {plainValue}, {extensions}.WithDefaults(options));").Line();
            code.Line($"public static global::Pulumi.Output<{name}Result> Invoke({inputs}global::Pulumi.InvokeOptions? options = null)");
            code.Line($"    => global::Pulumi.Deployment.Instance.Invoke<{name}Result>(\"{function.Token}\", {inputValue}, {extensions}.WithDefaults(options));").Line();
            code.Line($"public static global::Pulumi.Output<{name}Result> Invoke({inputs.Replace("? args = null", " args", StringComparison.Ordinal)}global::Pulumi.InvokeOutputOptions options)");
            code.Line($"    => global::Pulumi.Deployment.Instance.Invoke<{name}Result>(\"{function.Token}\", {inputValue}, {extensions}.WithDefaults(options));");
        });
        code.Line();
        if (hasArgs)
        {
            args.EmitArguments(code, name + "Args", function.Inputs);
            args.EmitInputs(code, name + "InvokeArgs", "InvokeArgs", function.Inputs);
        }

        outputs.Emit(code, name + "Result", function.Outputs);
    }
}
