using System.Text.Json;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Cli.Output;

/// <summary>A cloud's profile as JSON.</summary>
internal static class ProfileJson
{
    public static void Write(Utf8JsonWriter writer, CloudProfile profile)
    {
        writer.WriteStartObject();
        writer.WriteString("name", profile.Name);
        writer.WriteString("displayName", profile.DisplayName);
        writer.WriteStartObject("values");
        foreach (var (key, value) in profile.Values)
        {
            writer.WriteStartObject(key);
            writer.WriteString("value", value.Value);
            writer.WriteString("confidence", value.Confidence.ToString().ToLowerInvariant());
            writer.WriteString("source", value.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartArray("regions");
        foreach (var region in profile.Regions)
        {
            writer.WriteStartObject();
            writer.WriteString("name", region.Name);
            writer.WriteString("displayName", region.DisplayName);
            writer.WriteString("shortCode", region.ShortCode);
            writer.WriteString("pair", region.Pair);
            writer.WritePropertyName("availabilityZones");
            if (region.AvailabilityZones is { } zones)
            {
                writer.WriteNumberValue(zones);
            }
            else
            {
                writer.WriteNullValue();
            }

            writer.WriteString("confidence", region.Confidence.ToString().ToLowerInvariant());
            writer.WriteString("source", region.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
