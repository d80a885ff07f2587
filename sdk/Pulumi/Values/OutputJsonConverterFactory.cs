using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>Makes the JSON converters of outputs and inputs.</summary>
internal sealed class OutputJsonConverterFactory(OutputJsonPass pass) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => ValueType(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var valueType = ValueType(typeToConvert) ?? typeof(object);
        return (JsonConverter?)Activator.CreateInstance(typeof(OutputJsonConverter<,>).MakeGenericType(typeToConvert, valueType), pass);
    }

    private static Type? ValueType(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType && (current.GetGenericTypeDefinition() == typeof(Output<>) || current.GetGenericTypeDefinition() == typeof(Input<>)))
            {
                return current.GetGenericArguments()[0];
            }
        }

        return null;
    }
}
