using System.Text;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>JSON as values of the wire, and back.</summary>
internal static class JsonShapes
{
    /// <summary>The value of parsed JSON; undefined and null are nothing.</summary>
    public static Value ToValue(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return new Value { StringValue = element.GetString() ?? "" };
            case JsonValueKind.Number:
                return new Value { NumberValue = element.GetDouble() };
            case JsonValueKind.True or JsonValueKind.False:
                return new Value { BoolValue = element.GetBoolean() };
            case JsonValueKind.Array:
                return new Value { ListValue = new ListValue { Values = { element.EnumerateArray().Select(ToValue) } } };
            case JsonValueKind.Object:
                var result = new Struct();
                foreach (var property in element.EnumerateObject())
                {
                    result.Fields[property.Name] = ToValue(property.Value);
                }

                return new Value { StructValue = result };
            default:
                return WireValue.Null;
        }
    }

    /// <summary>A message's value as parsed JSON; secrets inside are unwrapped and noted.</summary>
    public static JsonElement ToJson(Value value, WireFacts facts)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, value, facts);
        }

        return JsonElement.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter writer, Value? value, WireFacts facts)
    {
        switch (value?.KindCase)
        {
            case Value.KindOneofCase.BoolValue:
                writer.WriteBooleanValue(value.BoolValue);
                break;
            case Value.KindOneofCase.NumberValue:
                writer.WriteNumberValue(value.NumberValue);
                break;
            case Value.KindOneofCase.StringValue when value.StringValue == Constants.UnknownValue:
                facts.IsKnown = false;
                writer.WriteNullValue();
                break;
            case Value.KindOneofCase.StringValue:
                writer.WriteStringValue(value.StringValue);
                break;
            case Value.KindOneofCase.ListValue:
                writer.WriteStartArray();
                foreach (var item in value.ListValue.Values)
                {
                    Write(writer, item, facts);
                }

                writer.WriteEndArray();
                break;
            case Value.KindOneofCase.StructValue when WireValue.SignatureOf(value) is { } signature
                && WireSignature.TryUnwrap(signature, value.StructValue, facts, out var inner):
                Write(writer, inner, facts);
                break;
            case Value.KindOneofCase.StructValue:
                writer.WriteStartObject();
                foreach (var (key, item) in value.StructValue.Fields)
                {
                    writer.WritePropertyName(key);
                    Write(writer, item, facts);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
