using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Cli.Output;

/// <summary>The data centres behind a region as JSON; what is not known is <c>null</c>.</summary>
internal static class FacilitiesJson
{
    public static void Write(Utf8JsonWriter writer, FacilityPlace place, DateOnly today)
    {
        var facts = place.Facilities;
        writer.WriteStartObject();
        writer.WriteString("cloud", place.Cloud.Name);
        writer.WriteString("region", place.Region.Name);
        writer.WriteString("pairedRegion", place.Region.Pair);
        writer.WriteStartObject("operator");
        writer.WriteString("value", facts.Operator.Value);
        WriteTrust(writer, facts.Operator.Confidence, facts.Operator.Source);
        WriteSites(writer, facts);
        WritePue(writer, facts.PowerUsage);
        writer.WriteStartObject("cooling");
        writer.WriteStartArray("methods");
        foreach (var method in facts.Cooling?.Methods ?? [])
        {
            writer.WriteStringValue(method);
        }

        writer.WriteEndArray();
        WriteTrust(writer, facts.Cooling?.Confidence ?? Confidence.None, facts.Cooling?.Source ?? ProfileValue.Unknown.Source);
        WriteCertifications(writer, facts);
        writer.WriteStartArray("findings");
        foreach (var finding in FacilityRules.Check(place.Cloud, place.Region, facts, today))
        {
            writer.WriteStringValue(finding.ToString());
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSites(Utf8JsonWriter writer, RegionFacilities facts)
    {
        writer.WriteStartArray("sites");
        foreach (var site in facts.Sites)
        {
            writer.WriteStartObject();
            writer.WriteString("name", site.Name);
            writer.WriteString("place", site.Place);
            writer.WriteString("country", site.Country);
            WriteTrust(writer, site.Confidence, site.Source);
        }

        writer.WriteEndArray();
    }

    private static void WritePue(Utf8JsonWriter writer, PowerUsage usage)
    {
        writer.WriteStartObject("pue");
        writer.WriteString("target", usage.Target?.ToString());
        writer.WritePropertyName("measured");
        if (usage.Measured is { } measured)
        {
            writer.WriteNumberValue(measured);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteString("measuredOn", usage.MeasuredOn?.ToString("O"));
        WriteTrust(writer, usage.Confidence, usage.Source);
    }

    private static void WriteCertifications(Utf8JsonWriter writer, RegionFacilities facts)
    {
        writer.WriteStartArray("certifications");
        foreach (var certification in facts.Certifications)
        {
            writer.WriteStartObject();
            writer.WriteString("scheme", certification.Scheme);
            writer.WriteString("state", certification.StateWord);
            writer.WriteString("milestone", certification.Milestone);
            writer.WriteString("since", certification.Since?.ToString("O"));
            writer.WriteString("validUntil", certification.ValidUntil?.ToString("O"));
            WriteTrust(writer, certification.Confidence, certification.Source);
        }

        writer.WriteEndArray();
    }

    // The last members of an object, and its end.
    private static void WriteTrust(Utf8JsonWriter writer, Confidence confidence, string source)
    {
        writer.WriteString("confidence", confidence.ToString().ToLowerInvariant());
        writer.WriteString("source", source);
        writer.WriteEndObject();
    }
}
