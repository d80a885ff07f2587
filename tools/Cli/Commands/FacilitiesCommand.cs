using System.CommandLine;
using System.Globalization;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu facilities</c>: the data centres behind the regions, and how well each fact is known.</summary>
internal sealed class FacilitiesCommand : Command
{
    private readonly Argument<string?> _region = new("REGION")
    {
        Description = "A region as ARM names it, or the stack of one; absent for the regions of all stacks.",
        DefaultValueFactory = _ => null,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };
    private readonly Option<string?> _today = new("--today") { Description = "The day against which terms are held, such as 2026-01-31; absent for today." };

    public FacilitiesCommand(Terminal console)
        : base("facilities", "Show the data centres behind regions: sites, operator, power usage, cooling, certifications.")
    {
        Arguments.Add(_region);
        Options.Add(_json);
        Options.Add(_today);
        SetAction(result => Run(console, result.GetValue(_region), result.GetValue(_json), Days.Read(result.GetValue(_today))));
    }

    private static int Run(Terminal console, string? name, bool json, DateOnly today)
    {
        var found = Find(Project.Find(console), name).ToList();
        if (json)
        {
            JsonOutput.Write(console, writer =>
            {
                writer.WriteStartArray();
                foreach (var place in found)
                {
                    FacilitiesJson.Write(writer, place, today);
                }

                writer.WriteEndArray();
            });
        }
        else
        {
            foreach (var place in found)
            {
                console.Out.WriteLine($"{console.Ink.Strong(place.Region.DisplayName)} ({place.Cloud.Name}:{place.Region.Name})");
                Tables.Write(console, ["fact", "value", "confidence", "source"], Rows(place));
            }
        }

        var findings = found.SelectMany(p => FacilityRules.Check(p.Cloud, p.Region, p.Facilities, today)).ToList();
        findings.ForEach(console.WriteError);
        return findings.Exists(f => f.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Success;
    }

    // A stack's own facts count where it is named, or where it is the only one that speaks of the region.
    private static IEnumerable<FacilityPlace> Find(Project project, string? name)
    {
        var stacks = project.Stacks.Names
            .Select(n => (Name: n, project.Stacks.Check(n).Settings))
            .Where(s => s.Settings is RegionSettings)
            .Select(s => (s.Name, Settings: (RegionSettings)s.Settings!))
            .ToList();
        var wanted = stacks.Where(s => name is null || s.Name == name || string.Equals(s.Settings.Region, name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (name is not null && project.Stacks.Names.Contains(name) && project.Stacks.Check(name).Findings is { Count: > 0 } findings)
        {
            throw new DiagnosticException([.. findings]);
        }

        if (wanted.Count > 0)
        {
            return wanted.Select(s => FacilityPlace.Of(project.Clouds.Get(s.Settings.Cloud), s.Settings)).DistinctBy(p => (p.Cloud.Name, p.Region.Name));
        }

        var clouds = project.Clouds.Names.Select(project.Clouds.Get).ToList();
        return name is not null && clouds.Find(c => c.FindRegion(name) is not null) is { } cloud
            ? [new(cloud, cloud.Region(name), cloud.Region(name).Facilities)]
            : throw new DiagnosticException(CliDiagnostics.UnknownRegion(name ?? "", stacks.Select(s => s.Name).Concat(clouds.SelectMany(c => c.Regions).Select(r => r.Name))));
    }

    private static IEnumerable<string[]> Rows(FacilityPlace place)
    {
        var facts = place.Facilities;
        yield return Row("operator", facts.Operator.Value, facts.Operator.Confidence, facts.Operator.Source);
        foreach (var site in facts.Sites)
        {
            yield return Row($"site {site.Name}", $"{site.Place}, {site.Country}", site.Confidence, site.Source);
        }

        yield return Row("PUE target", facts.PowerUsage.Target?.ToString(), facts.PowerUsage.Confidence, facts.PowerUsage.Source);
        var measured = facts.PowerUsage.Measured?.ToString(CultureInfo.InvariantCulture);
        yield return Row("PUE measured", measured is null ? null : $"{measured} in the year to {facts.PowerUsage.MeasuredOn:O}", facts.PowerUsage.Confidence, facts.PowerUsage.Source);
        yield return Row("cooling", facts.Cooling is { } cooling ? string.Join(", ", cooling.Methods) : null, facts.Cooling?.Confidence ?? default, facts.Cooling?.Source ?? "");
        foreach (var certification in facts.Certifications)
        {
            var words = new[] { certification.StateWord, certification.Milestone, certification.Since is { } since ? $"since {since:O}" : null };
            var known = certification.State == CertificationState.Unknown ? null : string.Join(' ', words.OfType<string>());
            yield return Row(certification.Scheme, known, certification.Confidence, certification.Source);
        }

        yield return Row("paired region", place.Region.Pair, place.Region.Confidence, place.Region.Source);
        yield return Row("zones", place.Region.AvailabilityZones?.ToString(CultureInfo.InvariantCulture), place.Region.Confidence, place.Region.Source);
    }

    private static string[] Row(string fact, string? value, Confidence confidence, string source) => value is null
        ? [fact, "unknown", "none", "not published"]
        : [fact, value, confidence.ToString().ToLowerInvariant(), source];
}
