using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Clouds;

/// <summary>Reads from a profile what is known of the facilities of a region, and what a cloud demands of them.</summary>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class FacilitiesReader(List<string> problems)
{
    private static readonly string[] Sections = ["operator", "sites", "pue", "cooling", "certifications"];

    /// <summary>The facilities of a region, laid over what was known before.</summary>
    public RegionFacilities Read(JsonElement region, string key, RegionFacilities known)
    {
        if (!region.TryGetProperty("facilities", out var facts))
        {
            return known;
        }

        foreach (var unknown in facts.EnumerateObject().Select(p => p.Name).Except(Sections))
        {
            problems.Add($"has an unknown section '{unknown}' at '{key}.facilities'");
        }

        return known.With(new()
        {
            Operator = facts.TryGetProperty("operator", out var who)
                ? new(Text(who, "value"), Trust(who, key), Text(who, "source") ?? "supplied by the user")
                : ProfileValue.Unknown,
            Sites = Items(facts, "sites", s => new Site(Text(s, "name") ?? "", Text(s, "place") ?? "", Text(s, "country") ?? "")
            {
                Confidence = Trust(s, key),
                Source = Text(s, "source") ?? "supplied by the user",
            }),
            PowerUsage = facts.TryGetProperty("pue", out var pue) ? Pue(pue, key) : new(),
            Cooling = facts.TryGetProperty("cooling", out var cooling) ? CoolingOf(cooling, key) : null,
            Certifications = Items(facts, "certifications", c => CertificationOf(c, key)),
        });
    }

    /// <summary>What a cloud demands of the facilities of its regions.</summary>
    public FacilityRequirements Requirements(JsonElement root, FacilityRequirements known) =>
        root.TryGetProperty("requirements", out var demands)
            ? new()
            {
                SiteCountry = Text(demands, "siteCountry"),
                PueBelow = demands.TryGetProperty("pueBelow", out var limit) ? limit.GetDecimal() : null,
                IsPairRequired = demands.TryGetProperty("pairRequired", out var pair) && pair.GetBoolean(),
            }
            : known;

    private PowerUsage Pue(JsonElement pue, string key)
    {
        PueTarget? target = PueTarget.TryParse(Text(pue, "target"), out var parsed) ? parsed : null;
        if (target is null && Text(pue, "target") is { } text)
        {
            problems.Add($"has '{text}' at '{key}.facilities.pue.target'; wanted: a ratio such as 1.25 or <1.3");
        }

        return new()
        {
            Target = target,
            Measured = pue.TryGetProperty("measured", out var measured) && measured.ValueKind == JsonValueKind.Number ? measured.GetDecimal() : null,
            MeasuredOn = Date(pue, "measuredOn", key),
            Confidence = Trust(pue, key),
            Source = Text(pue, "source") ?? "supplied by the user",
        };
    }

    private Cooling CoolingOf(JsonElement cooling, string key)
    {
        var methods = Items(cooling, "methods", m => m.GetString() ?? "");
        foreach (var method in methods.Except(Cooling.KnownMethods))
        {
            problems.Add($"has the method '{method}' at '{key}.facilities.cooling'; allowed: {string.Join(", ", Cooling.KnownMethods)}");
        }

        return new(methods, Trust(cooling, key), Text(cooling, "source") ?? "supplied by the user");
    }

    private Certification CertificationOf(JsonElement entry, string key)
    {
        if (!Certification.States.TryGetValue(Text(entry, "state") ?? "unknown", out var state))
        {
            problems.Add($"has the state '{Text(entry, "state")}' at '{key}.facilities.certifications'; allowed: {string.Join(", ", Certification.States.Keys)}");
        }

        return new(Text(entry, "scheme") ?? "", state)
        {
            Milestone = Text(entry, "milestone"),
            Since = Date(entry, "since", key),
            ValidUntil = Date(entry, "validUntil", key),
            Confidence = Trust(entry, key),
            Source = Text(entry, "source") ?? "supplied by the user",
        };
    }

    private DateOnly? Date(JsonElement element, string name, string key)
    {
        if (Text(element, name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        problems.Add($"has '{text}' at '{key}.facilities'; wanted: a day such as 2026-01-31");
        return null;
    }

    private Confidence Trust(JsonElement element, string key) => ProfileReader.ConfidenceOf(element, $"{key}.facilities", problems);

    private static string? Text(JsonElement element, string name) => ProfileReader.Text(element, name);

    private static ImmutableArray<T> Items<T>(JsonElement element, string name, Func<JsonElement, T> read) =>
        element.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(read)] : [];
}
