using System.Collections.Concurrent;
using System.Globalization;

namespace Bleu.Infra.Policies.Resources;

/// <summary>
/// A path to a property, as Pulumi names it: <c>networkRuleSet.defaultAction</c>, <c>agentPoolProfiles[*].count</c>. It also
/// finds the property in the form that ARM has: below <c>properties</c> or beside it, under its older name, in any case.
/// </summary>
public sealed class PropertyPath
{
    private const string Every = "*";
    private static readonly ConcurrentDictionary<string, PropertyPath> Known = new(StringComparer.Ordinal);

    /// <summary>Names that Pulumi and ARM have for the same.</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["enableHttpsTrafficOnly"] = "supportsHttpsTrafficOnly",
        ["networkRuleSet"] = "networkAcls",
        ["iPAddressOrRange"] = "value",
        ["resourceUri"] = "scope",
        ["expires"] = "exp",
    };

    private readonly string[] _segments;

    private PropertyPath(string text)
    {
        Text = text;
        _segments = text.Replace("[*]", ".*", StringComparison.Ordinal).Split('.');
        HasWildcard = Array.IndexOf(_segments, Every) >= 0;
    }

    /// <summary>The path as it was written.</summary>
    public string Text { get; }

    /// <summary>The keys, outermost first; <c>*</c> stands for every item of a list or map.</summary>
    public IReadOnlyList<string> Segments => _segments;

    /// <summary>Whether it leads to several places.</summary>
    public bool HasWildcard { get; }

    /// <summary>The path of a text.</summary>
    /// <param name="text">The text: <c>sku.name</c>.</param>
    public static PropertyPath Parse(string text) => Known.GetOrAdd(text, static t => new(t));

    /// <summary>The value at the path; nothing when a step is missing, an unknown value when a step is not known.</summary>
    /// <param name="root">Where it begins.</param>
    public PlanValue? Find(PlanMap root)
    {
        PlanValue? value = root;
        foreach (var segment in _segments)
        {
            value = Step(value, segment);
        }

        return value;
    }

    /// <summary>
    /// Every place that the path leads to. Without <c>[*]</c> it is one, present or not; with it, one for each item, and none
    /// where the list is empty or absent.
    /// </summary>
    /// <param name="root">Where it begins.</param>
    public IEnumerable<PropertyPlace> Places(PlanMap root) => HasWildcard
        ? Below(root, 0, "")
        : [new(Text, Find(root))];

    /// <inheritdoc />
    public override string ToString() => Text;

    /// <summary>The value below a key, in either form; the secrecy of what holds it is kept.</summary>
    internal static PlanValue? Step(PlanValue? holder, string key)
    {
        var value = holder?.Bare switch
        {
            PlanMap map => InMap(map, key),
            PlanUnknown unknown => unknown,
            PlanReference { Id: { } id } when key == "id" => new PlanText(id),
            PlanReference when key == "id" => PlanValue.NotKnown,
            _ => null,
        };
        return holder is PlanSecret && value is not (null or PlanSecret) ? new PlanSecret(value) : value;
    }

    private static PlanValue? InMap(PlanMap map, string key)
    {
        if (map.TryGet(key, out var direct))
        {
            return direct;
        }

        if (key == "properties")
        {
            return map;
        }

        if (map.TryGet("properties", out var inner))
        {
            return inner.Bare is PlanMap ? Step(inner, key) : inner.Bare as PlanUnknown;
        }

        if (Aliases.TryGetValue(key, out var alias) && map.TryGet(alias, out var aliased))
        {
            return aliased;
        }

        foreach (var entry in map.Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Value;
            }
        }

        return null;
    }

    private IEnumerable<PropertyPlace> Below(PlanValue? value, int index, string text)
    {
        if (index == _segments.Length)
        {
            yield return new(text, value);
            yield break;
        }

        if (_segments[index] != Every)
        {
            var name = text.Length == 0 ? _segments[index] : $"{text}.{_segments[index]}";
            foreach (var place in Below(Step(value, _segments[index]), index + 1, name))
            {
                yield return place;
            }

            yield break;
        }

        var isSecret = value is PlanSecret;
        foreach (var (name, item) in Items(value, text))
        {
            var kept = isSecret && item is not PlanSecret ? new PlanSecret(item) : item;
            foreach (var place in Below(kept, index + 1, name))
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<(string Text, PlanValue Value)> Items(PlanValue? value, string text) => value?.Bare switch
    {
        PlanList list => list.Items.Select((item, i) => ($"{text}[{i.ToString(CultureInfo.InvariantCulture)}]", item)),
        PlanMap map => map.Entries.Select(e => ($"{text}.{e.Key}", e.Value)),
        PlanUnknown unknown => [(text, unknown)],
        _ => [],
    };
}
