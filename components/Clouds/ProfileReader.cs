using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Clouds.Microsoft365;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Clouds;

/// <summary>Reads profiles from their JSON.</summary>
internal static class ProfileReader
{
    /// <summary>How profiles are read: comments and trailing commas are let pass.</summary>
    internal static JsonDocumentOptions Options { get; } = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };
    private static readonly string[] ValueSections = ["endpoints", "suffixes", "privateLinkZones", "toolNames", "defenderPlans", "microsoft365Dns"];
    private static readonly string[] OtherSections = ["$schema", "name", "displayName", "country", "domains", "identifiers", "requirements", "regions", "unavailable", "capabilities", "microsoft365", "policies", "notes"];

    /// <summary>Reads a profile.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="file">The file, for errors.</param>
    /// <param name="fallback">The profile that the file is laid over; nothing when the file describes a cloud by itself.</param>
    /// <exception cref="DiagnosticException">BLEU2004: the JSON is not a profile.</exception>
    public static CloudProfile Read(ReadOnlyMemory<byte> json, string file, CloudProfile? fallback = null)
    {
        try
        {
            var text = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
            using var document = JsonDocument.Parse(text, Options);
            return Read(document.RootElement, file, fallback);
        }
        catch (JsonException e)
        {
            throw Bad(new(file, (int)(e.LineNumber ?? 0) + 1), "is not JSON");
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException)
        {
            throw Bad(new(file), "holds a value of the wrong type");
        }
    }

    private static CloudProfile Read(JsonElement root, string file, CloudProfile? fallback)
    {
        var problems = new List<string>();
        var values = fallback?.Values.ToBuilder() ?? ImmutableSortedDictionary.CreateBuilder<string, ProfileValue>(StringComparer.Ordinal);
        foreach (var section in root.EnumerateObject())
        {
            if (ValueSections.Contains(section.Name))
            {
                foreach (var entry in section.Value.EnumerateObject())
                {
                    values[$"{section.Name}.{entry.Name}"] = Value(entry.Value, $"{section.Name}.{entry.Name}", problems);
                }
            }
            else if (!OtherSections.Contains(section.Name))
            {
                problems.Add($"has an unknown section '{section.Name}'");
            }
        }

        var profile = new CloudProfile
        {
            Name = Text(root, "name") ?? fallback?.Name ?? Missing("name"),
            DisplayName = Text(root, "displayName") ?? fallback?.DisplayName ?? Missing("displayName"),
            Country = Text(root, "country") ?? fallback?.Country ?? "",
            Domains = Texts(root, "domains") ?? fallback?.Domains ?? [],
            Identifiers = Texts(root, "identifiers") ?? fallback?.Identifiers ?? [],
            Values = values.ToImmutable(),
            Requirements = new FacilitiesReader(problems).Requirements(root, fallback?.Requirements ?? new()),
            Regions = Regions(root, fallback?.Regions ?? [], problems),
            Unavailable = Unavailable(root, problems) ?? fallback?.Unavailable ?? [],
            Capabilities = new CapabilityReader(problems).Read(root, fallback?.Capabilities ?? []),
            ProductivityEndpoints = new Microsoft365Reader(problems).Read(root, fallback?.ProductivityEndpoints ?? []),
            Policies = Policies(root, problems) ?? fallback?.Policies,
            Notes = Texts(root, "notes") ?? fallback?.Notes ?? [],
        };
        return problems.Count == 0
            ? profile
            : throw new DiagnosticException(problems.Select(p => CloudDiagnostics.BadProfile(new(file), p)));

        string Missing(string name)
        {
            problems.Add($"has no '{name}'");
            return "";
        }
    }

    /// <summary>A value with what speaks for it.</summary>
    internal static ProfileValue Value(JsonElement element, string key, List<string> problems)
    {
        // An override may give the bare value: whoever writes it vouches for it.
        if (element.ValueKind is JsonValueKind.String)
        {
            return new(element.GetString(), Confidence.High, "supplied by the user");
        }

        var value = Text(element, "value");
        if (value is not null && (value.Length == 0 || value.AsSpan().ContainsAny(" \t\r\n\"'<>\\")))
        {
            problems.Add($"has a value at '{key}' that no host or name can have");
        }

        return new(value, ConfidenceOf(element, key, problems), Text(element, "source") ?? "supplied by the user");
    }

    private static ImmutableArray<Region> Regions(JsonElement root, ImmutableArray<Region> fallback, List<string> problems)
    {
        if (!root.TryGetProperty("regions", out var list))
        {
            return fallback;
        }

        var regions = fallback.ToBuilder();
        foreach (var item in list.EnumerateArray())
        {
            var name = Text(item, "name") ?? "";
            if (name.Length == 0)
            {
                problems.Add("has a region without a 'name'");
                continue;
            }

            var known = regions.FirstOrDefault(r => r.Name == name);
            var region = (known ?? new Region(name)) with
            {
                DisplayName = Text(item, "displayName") ?? known?.DisplayName ?? name,
                ShortCode = Text(item, "shortCode") ?? known?.ShortCode,
                BackupCode = Text(item, "backupCode") ?? known?.BackupCode,
                Pair = Text(item, "pair") ?? known?.Pair,
                AvailabilityZones = Number(item, "availabilityZones") ?? known?.AvailabilityZones,
                Facilities = new FacilitiesReader(problems).Read(item, $"regions.{name}", known?.Facilities ?? RegionFacilities.Unknown),
                Confidence = ConfidenceOf(item, $"regions.{name}", problems),
                Source = Text(item, "source") ?? "supplied by the user",
            };
            regions.RemoveAll(r => r.Name == name);
            regions.Add(region);
        }

        return regions.ToImmutable();
    }

    private static ImmutableArray<UnavailableService>? Unavailable(JsonElement root, List<string> problems) =>
        root.TryGetProperty("unavailable", out var list)
            ? [.. list.EnumerateArray().Select(item => new UnavailableService(
                Text(item, "service") ?? "", ConfidenceOf(item, "unavailable", problems), Text(item, "source") ?? "") { Id = Text(item, "id") })]
            : null;

    private static PolicyListing? Policies(JsonElement root, List<string> problems)
    {
        if (!root.TryGetProperty("policies", out var section))
        {
            return null;
        }

        var policies = ImmutableSortedDictionary.CreateBuilder<string, ListedPolicy>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in section.GetProperty("list").EnumerateArray())
        {
            var name = Text(item, "name") ?? "";
            if (name.Length == 0)
            {
                problems.Add("has a policy without a 'name'");
                continue;
            }

            policies[name] = new(name, Text(item, "displayName") ?? "", Text(item, "version") ?? "");
        }

        return new(policies.ToImmutable(), Text(section, "source") ?? "supplied by the user");
    }

    /// <summary>How far an entry can be trusted; whoever says nothing vouches for it.</summary>
    internal static Confidence ConfidenceOf(JsonElement element, string key, List<string> problems)
    {
        switch (Text(element, "confidence"))
        {
            case null or "high":
                return Confidence.High;
            case "medium":
                return Confidence.Medium;
            case "derived":
                return Confidence.Derived;
            case "low":
                return Confidence.Low;
            case "none":
                return Confidence.None;
            case { } other:
                problems.Add($"has the confidence '{other}' at '{key}'; allowed: high, medium, derived, low, none");
                return Confidence.None;
        }
    }

    /// <summary>A text of an entry, or nothing.</summary>
    internal static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetInt32() : null;

    /// <summary>The texts of a list, or nothing.</summary>
    internal static ImmutableArray<string>? Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(v => v.GetString() ?? "")] : null;

    private static DiagnosticException Bad(SourceLocation place, string problem) => new(CloudDiagnostics.BadProfile(place, problem));
}
