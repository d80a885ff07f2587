using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>
/// The values that a tenant gives for the default values of its library: those of its configuration, then those that the running
/// program will have, then those that follow from the cloud and the region.
/// </summary>
internal sealed class DefaultValues
{
    private readonly Dictionary<(string Assignment, string Parameter), string> _texts = [];

    /// <summary>Gathers the values.</summary>
    public DefaultValues(PolicyLibrary library, GovernanceSettings settings, CloudProfile cloud, Region region, IReadOnlySet<string> late, List<Diagnostic> findings)
    {
        foreach (var name in settings.Values.Keys.Where(n => !library.Defaults.ContainsKey(n)))
        {
            findings.Add(RenderingDiagnostics.UnknownValue(name, library.Defaults.Keys));
        }

        foreach (var location in settings.AllowedLocations.Where(l => cloud.FindRegion(l) is null))
        {
            findings.Add(RenderingDiagnostics.UnknownRegion("governance.allowedLocations", location, cloud));
        }

        foreach (var value in library.Defaults.Values)
        {
            if (Text(value.Name, settings, cloud, region, late) is not { } text)
            {
                continue;
            }

            if (value.Name.EndsWith("subscription_id", StringComparison.Ordinal) && LateValue.NameIn(text) is null && !Guid.TryParseExact(text, "D", out _))
            {
                findings.Add(RenderingDiagnostics.NotAGuid(value.Name, text));
            }

            foreach (var target in value.Targets)
            {
                foreach (var parameter in target.Parameters)
                {
                    _texts[Key(target.Assignment, parameter)] = text;
                }
            }
        }
    }

    /// <summary>The text for a parameter of an assignment, or nothing.</summary>
    public string? Find(string assignment, string parameter) => _texts.GetValueOrDefault(Key(assignment, parameter));

    private static string? Text(string name, GovernanceSettings settings, CloudProfile cloud, Region region, IReadOnlySet<string> late)
    {
        if (settings.Values.TryGetValue(name, out var given))
        {
            return given;
        }

        if (late.Contains(name))
        {
            return LateValue.Token(name);
        }

        return name switch
        {
            "allowed_locations" => JsonSerializer.Serialize(settings.AllowedLocations.IsEmpty ? cloud.Regions.Select(r => r.Name) : settings.AllowedLocations),
            "private_dns_zone_region" or "resource_group_location" => region.Name,
            _ when settings.PrivateDnsGroup is { } group && CloudValues.FindZones(name, cloud, region, group) is { } zones => zones,
            _ => CloudValues.Find(name, cloud),
        };
    }

    private static (string Assignment, string Parameter) Key(string assignment, string parameter) =>
        (assignment.ToUpperInvariant(), parameter.ToUpperInvariant());
}
