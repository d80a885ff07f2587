using System.Collections.Immutable;
using System.Globalization;
using Bleu.Infra.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Policies.Waivers;

/// <summary>The waivers of a stack: the file <c>stacks/config/waivers/STACK.yaml</c>.</summary>
public sealed class WaiverFile
{
    private const string Property = "property";
    private static readonly string[] Keys = ["rule", "scope", "reason", "owner", "ticket", "granted", "expires"];

    private WaiverFile(ImmutableArray<Waiver> waivers, ImmutableArray<Diagnostic> findings)
    {
        Waivers = waivers;
        Findings = findings;
    }

    /// <summary>No waivers.</summary>
    public static WaiverFile None { get; } = new([], []);

    /// <summary>The waivers that can be read.</summary>
    public ImmutableArray<Waiver> Waivers { get; }

    /// <summary>What is wrong with the file: BLEU8006, BLEU8007, BLEU8008 and BLEU8011.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Reads the waivers of a stack; there are none where there is no file.</summary>
    /// <param name="root">The folder of <c>Pulumi.yaml</c>.</param>
    /// <param name="stack">The stack's name.</param>
    public static WaiverFile Of(string root, string stack)
    {
        var shown = $"stacks/config/waivers/{stack}.yaml";
        var path = Path.Combine(root, "stacks", "config", "waivers", stack + ".yaml");
        return File.Exists(path) ? Read(File.ReadAllText(path), shown) : None;
    }

    /// <summary>Reads waivers.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The file as its reader knows it.</param>
    public static WaiverFile Read(string text, string file)
    {
        var findings = new List<Diagnostic>();
        var waivers = new List<Waiver>();
        try
        {
            var nodes = YamlDocuments.Read(text).ToList();
            if (nodes is not [YamlMappingNode root] || root.Children is not [{ Key: YamlScalarNode { Value: "waivers" }, Value: YamlSequenceNode list }])
            {
                findings.Add(PolicyDiagnostics.BadWaivers(new(file), "have no list 'waivers'"));
                return new([], [.. findings]);
            }

            foreach (var item in list)
            {
                ReadOne(item, file, waivers, findings);
            }
        }
        catch (FormatException e)
        {
            findings.Add(PolicyDiagnostics.BadWaivers(new(file), e.Message));
        }

        return new([.. waivers], [.. findings]);
    }

    private static void ReadOne(YamlNode item, string file, List<Waiver> waivers, List<Diagnostic> findings)
    {
        var place = new SourceLocation(file, (int)item.Start.Line);
        var values = (item as YamlMappingNode)?.Children
            .Where(c => c.Key is YamlScalarNode && c.Value is YamlScalarNode)
            .ToDictionary(c => ((YamlScalarNode)c.Key).Value ?? "", c => ((YamlScalarNode)c.Value).Value ?? "", StringComparer.Ordinal) ?? [];
        string[] missing = [.. Keys.Where(k => string.IsNullOrWhiteSpace(values.GetValueOrDefault(k)))];
        string[] foreign = [.. values.Keys.Except([.. Keys, Property])];
        if (missing.Length > 0 || foreign.Length > 0)
        {
            var problem = missing.Length > 0 ? $"lack {string.Join(", ", missing)}" : $"have what no waiver has: {string.Join(", ", foreign)}";
            findings.Add(PolicyDiagnostics.BadWaivers(place, problem));
            return;
        }

        if (!Day(values["granted"], out var granted) || !Day(values["expires"], out var expires) || expires < granted)
        {
            findings.Add(PolicyDiagnostics.BadWaivers(place, "have days that are no days, or expire before they are granted"));
            return;
        }

        if (PolicyCatalog.Find(values["rule"]) is not { } rule)
        {
            findings.Add(PolicyDiagnostics.UnknownRule(place, values["rule"], PolicyCatalog.All.Select(r => r.Id)));
            return;
        }

        var days = expires.DayNumber - granted.DayNumber;
        if (days > rule.Info.MaxWaiverDays)
        {
            findings.Add(PolicyDiagnostics.TooLong(place, rule.Id, days, rule.Info.MaxWaiverDays));
        }
        else if (ScopePattern.Breadth(values["scope"]) is { } breadth)
        {
            findings.Add(PolicyDiagnostics.TooBroad(place, rule.Id, breadth));
        }
        else if (values.TryGetValue(Property, out var property) && property.Replace("*", "", StringComparison.Ordinal).Trim().Length == 0)
        {
            findings.Add(PolicyDiagnostics.BadWaivers(place, "have a property that names none"));
        }
        else
        {
            waivers.Add(new(rule.Id, values["scope"], values["reason"], values["owner"], values["ticket"], granted, expires, place) { Property = property ?? "" });
        }
    }

    private static bool Day(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
