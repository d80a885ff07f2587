using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// A map whose values may come from other resources. It holds inputs by key and whole maps that are outputs, so that
/// each value keeps its own secrecy until the map is asked for as one value.
/// </summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
public sealed partial class InputMap<TValue> : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private readonly List<Part> _parts;

    /// <summary>Makes an empty map.</summary>
    public InputMap()
        : this([])
    {
    }

    private InputMap(List<Part> parts)
        : base(default(ImmutableDictionary<string, TValue>)!) => _parts = parts;

    private protected override object? Untyped => HasWholeMaps ? WholeOrParts() : Items();

    private bool HasWholeMaps => _parts.Exists(part => part.Whole is not null);

    /// <summary>Adds a value.</summary>
    /// <param name="key">The key. When the map holds it already with a different value, the map fails once it is resolved.</param>
    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    /// <summary>Makes a map of two others.</summary>
    /// <param name="first">The first map, which is left alone.</param>
    /// <param name="second">The second map, whose values win, and which is left alone.</param>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
    {
        var parts = new List<Part>(first._parts);
        parts.AddRange(second._parts.Select(part => part with { Replaces = true }));
        return new(parts);
    }

    /// <summary>Adds a value.</summary>
    /// <param name="key">The key. When the map holds it already with a different value, the map fails once it is resolved.</param>
    /// <param name="value">The value.</param>
    public void Add(string key, Input<TValue> value) => _parts.Add(new(key, value ?? default(TValue)!, null, false));

    /// <summary>Adds the values that another map holds now.</summary>
    /// <param name="values">The other map, which is left alone.</param>
    public void Add(InputMap<TValue> values) => AddRange(values);

    /// <summary>Adds the values that another map holds now.</summary>
    /// <param name="values">The other map, which is left alone.</param>
    public void AddRange(InputMap<TValue> values) => _parts.AddRange(values._parts);

    /// <summary>Runs through the keys and values; there are none while the map itself is unknown.</summary>
    /// <param name="cancellationToken">Ends the run early.</param>
    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var parts = await PartsAsync().ConfigureAwait(false);
        if (!parts.IsKnown)
        {
            yield break;
        }

        foreach (var (key, value) in parts.Value)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return value.Apply(plain => KeyValuePair.Create(key, plain));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() =>
        throw new NotSupportedException(
            $"A {GetType().FullName} cannot be run through at once, since its values may not be known yet. Use 'await foreach', or ToOutput and Apply.");

    internal override Output<ImmutableDictionary<string, TValue>> AsOutput() =>
        _parts is [{ Whole: { } whole }] ? whole : new(ResolveAsync());

    private object WholeOrParts() =>
        _parts is [{ Whole: { } whole }] ? whole : new Output<Dictionary<string, Input<TValue>>>(PartsAsync());

    private object Items()
    {
        var values = new Dictionary<string, Input<TValue>>(_parts.Count);
        foreach (var part in _parts)
        {
            if (!TryPut(values, part.Key, part.Value, part.Replaces))
            {
                return new Output<Dictionary<string, Input<TValue>>>(PartsAsync());
            }
        }

        return values;
    }
}
