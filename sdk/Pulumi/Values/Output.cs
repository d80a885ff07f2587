using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Makes, joins and formats outputs.</summary>
public static partial class Output
{
    /// <summary>Makes an output of a value that is known now.</summary>
    /// <param name="value">The value.</param>
    public static Output<T> Create<T>(T value) => new(OutputData.Known(value));

    /// <summary>Makes an output of a task's result.</summary>
    /// <param name="value">The task; when it fails, so does the output.</param>
    public static Output<T> Create<T>(Task<T> value) => new(FromTaskAsync(value, isSecret: false));

    /// <summary>Makes an output whose value is kept out of plain sight.</summary>
    /// <param name="value">The value.</param>
    public static Output<T> CreateSecret<T>(T value) => new(new OutputData<T>([], value, true, true));

    /// <summary>Makes an output of a task's result and keeps it out of plain sight.</summary>
    /// <param name="value">The task; when it fails, so does the output.</param>
    public static Output<T> CreateSecret<T>(Task<T> value) => new(FromTaskAsync(value, isSecret: true));

    /// <summary>The same output, kept out of plain sight.</summary>
    /// <param name="value">The output.</param>
    public static Output<T> CreateSecret<T>(Output<T> value) => new(WithSecrecyAsync(value.DataTask, isSecret: true));

    /// <summary>The same output in plain sight. Whoever calls this answers for it.</summary>
    /// <param name="output">The output.</param>
    public static Output<T> Unsecret<T>(Output<T> output) => new(WithSecrecyAsync(output.DataTask, isSecret: false));

    /// <summary>Tells whether an output is secret, once it is settled.</summary>
    /// <param name="output">The output.</param>
    public static async Task<bool> IsSecretAsync<T>(Output<T> output) => (await output.DataTask.ConfigureAwait(false)).IsSecret;

    /// <summary>Joins several inputs into one list, in their order.</summary>
    /// <param name="inputs">The inputs; the list is unknown while one of them is.</param>
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All((IEnumerable<Input<T>>)inputs);

    /// <summary>Joins several inputs into one list, in their order.</summary>
    /// <param name="inputs">The inputs; the list is unknown while one of them is.</param>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs) => All(inputs.Select(i => i.ToOutput()));

    /// <summary>Joins several outputs into one list, in their order.</summary>
    /// <param name="outputs">The outputs; the list is unknown while one of them is.</param>
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => new(OutputApply.AllAsync(outputs));

    /// <summary>Joins several outputs into one list, in their order.</summary>
    /// <param name="outputs">The outputs; the list is unknown while one of them is.</param>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => new(OutputApply.AllAsync(outputs.ToList()));

    /// <summary>Formats text from inputs and outputs, by the invariant culture.</summary>
    /// <param name="formattableString">The interpolated text; its holes may be inputs, outputs or plain values.</param>
    public static Output<string> Format(FormattableString formattableString)
    {
        var arguments = formattableString.GetArguments();
        var holes = new Output<object?>[arguments.Length];
        for (var i = 0; i < holes.Length; i++)
        {
            holes[i] = Untyped(arguments[i]);
        }

        var format = formattableString.Format;
        return new(OutputApply.MapAsync(
            OutputApply.AllAsync(holes),
            values => string.Format(CultureInfo.InvariantCulture, format, [.. values])));
    }

    /// <summary>Writes a value as JSON; outputs inside it are settled first and their facts kept.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">How to write; outputs are handled whatever it says.</param>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null) =>
        new(OutputJson.SerializeAsync(value, options));

    /// <summary>Reads a value from JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="options">How to read.</param>
    /// <exception cref="JsonException">The text is not JSON of that shape; the output fails with it.</exception>
    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null) =>
        new(OutputApply.MapAsync(json.DataTask, text => JsonSerializer.Deserialize<T>(text, options)!));

    internal static Output<T> CreateUnknown<T>(T value) => new(new OutputData<T>([], value, false, false));

    /// <summary>The output behind an argument: itself, the input's, or the plain value.</summary>
    internal static Output<object?> Untyped(object? value) => value switch
    {
        IInput input => Untyped(input.Untyped),
        IOutput output => new(output.GetDataAsync()),
        _ => Create(value),
    };

    private static async Task<OutputData<T>> FromTaskAsync<T>(Task<T> task, bool isSecret)
    {
        Deployment.Outside?.Watch(task);
        return new([], await task.ConfigureAwait(false), true, isSecret);
    }

    private static async Task<OutputData<T>> WithSecrecyAsync<T>(Task<OutputData<T>> dataTask, bool isSecret) =>
        await dataTask.ConfigureAwait(false) with { IsSecret = isSecret };
}
