using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Workloads.Clusters;

/// <summary>Reads profiles of clusters from their JSON.</summary>
internal static class ClusterReader
{
    private static readonly string[] ValueSections = ["regions", "endpoints", "registry", "identity", "storage", "ingress", "dns", "network"];
    private static readonly string[] OtherSections = ["$schema", "name", "displayName", "base", "cloud", "country", "domains", "foreign", "notes"];

    /// <summary>Reads a profile.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="file">The file, for errors.</param>
    /// <param name="below">What the profile is laid over, from its name in the file and the cloud; nothing where the file names none.</param>
    /// <param name="cloudOf">The cloud that gives domains and hosts, from its name in the file; nothing for clusters elsewhere.</param>
    /// <exception cref="DiagnosticException">BLEU1322: the JSON is not a profile.</exception>
    public static ClusterProfile Read(ReadOnlyMemory<byte> json, string file, Func<string?, CloudProfile?, ClusterProfile?> below, Func<string?, CloudProfile?> cloudOf)
    {
        try
        {
            var text = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
            using var document = JsonDocument.Parse(text, ProfileReader.Options);
            return Read(document.RootElement, file, below, cloudOf);
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

    private static ClusterProfile Read(JsonElement root, string file, Func<string?, CloudProfile?, ClusterProfile?> below, Func<string?, CloudProfile?> cloudOf)
    {
        var problems = new List<string>();
        var cloud = cloudOf(ProfileReader.Text(root, "cloud"));
        var ground = below(ProfileReader.Text(root, "base"), cloud);
        var values = ground?.Values.ToBuilder() ?? ImmutableSortedDictionary.CreateBuilder<string, ProfileValue>(StringComparer.Ordinal);
        foreach (var section in root.EnumerateObject())
        {
            if (ValueSections.Contains(section.Name))
            {
                foreach (var entry in section.Value.EnumerateObject())
                {
                    var key = $"{section.Name}.{entry.Name}";
                    values[key] = Value(entry.Value, key, cloud, problems);
                }
            }
            else if (!OtherSections.Contains(section.Name))
            {
                problems.Add($"has an unknown section '{section.Name}'");
            }
        }

        var (name, display) = (ProfileReader.Text(root, "name") ?? "", ProfileReader.Text(root, "displayName") ?? ground?.DisplayName ?? "");
        if (name.Length == 0 || display.Length == 0)
        {
            problems.Add("has no 'name' or 'displayName'");
        }

        var domains = ProfileReader.Texts(root, "domains") ?? cloud?.Domains ?? ground?.Domains ?? [];
        var profile = new ClusterProfile
        {
            Name = name,
            DisplayName = display,
            Cloud = cloud?.Name ?? ground?.Cloud,
            Country = ProfileReader.Text(root, "country") ?? cloud?.Country ?? ground?.Country ?? "",
            Domains = domains,
            Foreign = [.. (ProfileReader.Texts(root, "foreign") ?? []).Concat(ground?.Foreign ?? []).Distinct(StringComparer.OrdinalIgnoreCase).Except(domains, StringComparer.OrdinalIgnoreCase)],
            Values = values.ToImmutable(),
            Notes = ProfileReader.Texts(root, "notes") ?? ground?.Notes ?? [],
        };
        return problems.Count == 0 ? profile : throw new DiagnosticException(problems.Select(p => ClusterDiagnostics.BadProfile(new(file), p)));
    }

    // A value of the cloud's own profile stays there; this one only says where.
    private static ProfileValue Value(JsonElement element, string key, CloudProfile? cloud, List<string> problems) =>
        element.ValueKind == JsonValueKind.Object && ProfileReader.Text(element, "from") is { } source
            ? cloud?.Find(source) ?? ProfileValue.Unknown
            : ProfileReader.Value(element, key, problems);

    private static DiagnosticException Bad(SourceLocation place, string problem) => new(ClusterDiagnostics.BadProfile(place, problem));
}
