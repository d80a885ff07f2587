using Google.Protobuf;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Sends an input as JSON text, as providers take their configuration.</summary>
internal static class JsonInput
{
    /// <summary>The text as an output: secret or unknown when a part of the value is.</summary>
    public static Output<string> ToOutput(string context, object value) => new(SerializeAsync(context, value));

    private static async Task<OutputData<string>> SerializeAsync(string context, object value)
    {
        var serializer = new Serializer();
        var plain = await serializer.SerializeAsync(context, value, keepResources: false, keepOutputValues: false).ConfigureAwait(false);
        if (WireValue.ContainsUnknowns(plain))
        {
            return new([.. serializer.DependentResources], "", false, serializer.SawSecret);
        }

        var text = JsonFormatter.Default.Format(WireValue.WithoutSecrets(plain));
        return new([.. serializer.DependentResources], text, true, serializer.SawSecret);
    }
}
