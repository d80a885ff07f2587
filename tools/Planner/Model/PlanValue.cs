using System.Collections.Immutable;
using System.Globalization;

namespace Bleu.Infra.Planner.Model;

/// <summary>
/// A value of a plan: what a resource was given or yields. Values are immutable; secrets and unknowns keep their place,
/// so that a rule can tell a missing value from one that is not known or must not be shown.
/// </summary>
public abstract record PlanValue
{
    private protected PlanValue()
    {
    }

    /// <summary>The value nothing.</summary>
    public static PlanValue Nothing { get; } = new PlanNull();

    /// <summary>A value that is not known before the deployment.</summary>
    public static PlanValue NotKnown { get; } = new PlanUnknown();

    /// <summary>The value without the secrecy around it.</summary>
    public PlanValue Bare => this is PlanSecret secret ? secret.Inner.Bare : this;

    /// <summary>The text, when the value is one, secret or not; otherwise nothing.</summary>
    public string? AsText => (Bare as PlanText)?.Text;

    /// <summary>The entry of a map, secret or not; nothing when there is none.</summary>
    /// <param name="key">The key; its case matters.</param>
    public PlanValue? Find(string key) => Bare is PlanMap map && map.TryGet(key, out var value) ? value : null;

    /// <summary>The value below a path of keys; nothing when a step is missing.</summary>
    /// <param name="keys">The keys, outermost first.</param>
    public PlanValue? Find(params ReadOnlySpan<string> keys)
    {
        PlanValue? value = this;
        foreach (var key in keys)
        {
            value = value?.Find(key);
        }

        return value;
    }

    /// <summary>Every value inside this one and itself, each with its path: <c>ipConfigurations[0].subnet.id</c>.</summary>
    /// <param name="path">The path of this value.</param>
    public IEnumerable<(string Path, PlanValue Value)> Walk(string path = "")
    {
        yield return (path, this);
        var inner = Bare switch
        {
            PlanMap map => map.Entries.Select(e => (Path: path.Length == 0 ? e.Key : $"{path}.{e.Key}", e.Value)),
            PlanList list => list.Items.Select((item, i) => (Path: $"{path}[{i}]", Value: item)),
            _ => [],
        };
        foreach (var child in inner.SelectMany(c => c.Value.Walk(c.Path)))
        {
            yield return child;
        }
    }

    /// <summary>The value in one line for people; secrets and unknowns show as such.</summary>
    public sealed override string ToString() => this switch
    {
        PlanText text => text.Text,
        PlanNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        PlanBool flag => flag.Value ? "true" : "false",
        PlanList list => $"[{string.Join(", ", list.Items)}]",
        PlanMap map => $"{{{string.Join(", ", map.Entries.Select(e => $"{e.Key}: {e.Value}"))}}}",
        PlanReference reference => reference.Urn,
        PlanAsset asset => asset.IsArchive ? "[archive]" : "[asset]",
        PlanSecret => "[secret]",
        PlanUnknown => "[unknown]",
        _ => "null",
    };

    /// <summary>A map of these entries; the last one wins where a key comes twice.</summary>
    /// <param name="entries">The entries, in any order.</param>
    public static PlanMap Map(IEnumerable<KeyValuePair<string, PlanValue>> entries)
    {
        var last = new Dictionary<string, PlanValue>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            last[key] = value;
        }

        return PlanMap.Sorted([.. last.Keys], [.. last.Values]);
    }

    /// <summary>A list of these values.</summary>
    /// <param name="items">The values.</param>
    public static PlanList List(IEnumerable<PlanValue> items) => new(items.ToImmutableArray());
}
