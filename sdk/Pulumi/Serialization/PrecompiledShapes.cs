using System.Collections.Immutable;
using System.Text.Json;
using Pulumi.Serialization.Readers;

namespace Pulumi.Serialization;

/// <summary>
/// Names the generic code that programs need for the usual kinds of values, so that ahead-of-time compilation has it
/// ready; the run time would otherwise compile it while the program starts. Nothing calls this.
/// </summary>
internal static class PrecompiledShapes
{
    public static void All()
    {
        One<bool>();
        One<int>();
        One<double>();
        One<string>();
        One<bool?>();
        One<int?>();
        One<double?>();
        One<JsonElement>();
        One<ImmutableArray<string>>();
        One<ImmutableArray<int>>();
        One<ImmutableArray<double>>();
        One<ImmutableArray<bool>>();
        One<Union<string, object>>();
        One<Union<string, int>>();
        One<ValueTuple>();
    }

    private static void One<T>()
    {
        var source = new OutputCompletionSource<T>([]);
        _ = OutputProperty.CreateSource<T>([]);
        source.SetDefaultResult(isKnown: false);
        source.SetStringValue("", isKnown: false);
        source.SetValue(new([], null, false, false));
        source.TrySetException(new InvalidOperationException());
        var output = source.Output;
        Both<T, string>(output);
        Both<T, object>(output);
        Both<T, int>(output);
        Both<T, bool>(output);
        Input<T> input = output;
        Input<T> plain = default(T)!;
        _ = new InputList<T> { input, plain }.ToOutput();
        _ = new InputMap<T> { ["a"] = input }.ToOutput();
        _ = new Serializer().SerializeAsync("", input, keepResources: true, keepOutputValues: false);
        _ = Output.Create(Task.FromResult(default(T)!));
        _ = Output.CreateSecret(default(T)!);
        _ = Output.CreateSecret(output);
        _ = Output.Unsecret(output);
        _ = Output.All(output);
        ValueReader reader = new ListReader<T>(new ObjectReader());
        _ = new MapReader<T>(reader);
        _ = new OutputReader<T>(reader);
    }

    private static void Both<T, TResult>(Output<T> output)
    {
        _ = output.Apply(_ => default(TResult)!);
        _ = output.Apply(_ => Task.FromResult(default(TResult)!));
        _ = output.Apply(_ => Output.Create(default(TResult)!));
        _ = Output.Tuple(output, Output.Create(default(TResult)!));
    }
}
