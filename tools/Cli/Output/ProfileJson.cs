using System.Collections.Immutable;
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
        Capabilities(writer, profile);
        Microsoft365(writer, profile);
        writer.WriteEndObject();
    }

    private static void Capabilities(Utf8JsonWriter writer, CloudProfile profile)
    {
        writer.WriteStartArray("capabilities");
        foreach (var (region, offer) in profile.CapabilityMatrix())
        {
            writer.WriteStartObject();
            writer.WriteString("region", region.Name);
            writer.WriteString("service", offer.Service);
            Flag(writer, "offered", offer.IsOffered);
            List<string>(writer, "skus", offer.Skus.IsEmpty ? null : offer.Skus, writer.WriteStringValue);
            Flag(writer, "zones", offer.HasZones);
            Trust(writer, offer.Confidence, offer.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Microsoft365(Utf8JsonWriter writer, CloudProfile profile)
    {
        writer.WriteStartArray("microsoft365");
        foreach (var endpoint in profile.ProductivityEndpoints)
        {
            writer.WriteStartObject();
            writer.WriteString("service", endpoint.Service);
            List<string>(writer, "hosts", endpoint.Hosts.IsEmpty ? null : endpoint.Hosts, writer.WriteStringValue);
            List(writer, "addresses", endpoint.Addresses, writer.WriteStringValue);
            List(writer, "tcp", endpoint.TcpPorts, writer.WriteNumberValue);
            List(writer, "udp", endpoint.UdpPorts, writer.WriteNumberValue);
            Flag(writer, "expressRoute", endpoint.HasExpressRoute);
            Trust(writer, endpoint.Confidence, endpoint.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // What nobody has published is null.
    private static void Flag(Utf8JsonWriter writer, string name, bool? value)
    {
        writer.WritePropertyName(name);
        if (value is { } known)
        {
            writer.WriteBooleanValue(known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void List<T>(Utf8JsonWriter writer, string name, ImmutableArray<T>? values, Action<T> write)
    {
        writer.WritePropertyName(name);
        if (values is not { } known)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var value in known)
        {
            write(value);
        }

        writer.WriteEndArray();
    }

    private static void Trust(Utf8JsonWriter writer, Confidence confidence, string source)
    {
        writer.WriteString("confidence", confidence.ToString().ToLowerInvariant());
        writer.WriteString("source", source);
    }
}
