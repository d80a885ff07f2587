using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.Clouds;

/// <summary>Reads the capability matrix of a profile: region × service × SKU × zone.</summary>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class CapabilityReader(List<string> problems)
{
    /// <summary>The lines of a profile, before those that it is laid over.</summary>
    public ImmutableArray<ServiceOffer> Read(JsonElement root, ImmutableArray<ServiceOffer> known)
    {
        if (!root.TryGetProperty("capabilities", out var list))
        {
            return known;
        }

        var offers = ImmutableArray.CreateBuilder<ServiceOffer>();
        foreach (var item in list.EnumerateArray())
        {
            var services = item.TryGetProperty("services", out var names) ? [.. names.EnumerateArray().Select(n => n.GetString() ?? "")] : (string[])[];
            if (services.Length == 0 || services.Contains(""))
            {
                problems.Add("has a capability without 'services'");
            }

            offers.AddRange(services.Select(s => Offer(s, item)));
        }

        return [.. offers, .. known];
    }

    private ServiceOffer Offer(string service, JsonElement item) => new(service)
    {
        Regions = Texts(item, "regions"),
        IsOffered = Flag(item, "offered"),
        Skus = Texts(item, "skus"),
        HasZones = Flag(item, "zones"),
        Confidence = ProfileReader.ConfidenceOf(item, $"capabilities.{service}", problems),
        Source = ProfileReader.Text(item, "source") ?? "supplied by the user",
    };

    private static bool? Flag(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetBoolean() : null;

    private static ImmutableArray<string> Texts(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(v => v.GetString() ?? "")] : [];
}
