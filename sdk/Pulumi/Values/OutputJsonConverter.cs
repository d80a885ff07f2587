using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>Writes an output or input as its value, or <c>null</c> while there is none.</summary>
internal sealed class OutputJsonConverter<TSource, TValue>(OutputJsonPass pass) : JsonConverter<TSource>
    where TSource : class
{
    public override TSource Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeToConvert} cannot be read from JSON; use Output.JsonDeserialize.");

    public override void Write(Utf8JsonWriter writer, TSource value, JsonSerializerOptions options)
    {
        var output = value as Output<TValue> ?? (value as Input<TValue>).ToOutput();
        if (pass.TryTake(output, out var settled))
        {
            JsonSerializer.Serialize(writer, settled, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
