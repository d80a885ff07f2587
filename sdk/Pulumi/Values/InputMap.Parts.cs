using System.Collections.Immutable;

namespace Pulumi;

/// <content>How the parts of a map become one.</content>
public sealed partial class InputMap<TValue>
{
    /// <summary>Takes a dictionary.</summary>
    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => FromItems(values);

    /// <summary>Takes an immutable dictionary.</summary>
    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => FromItems(values);

    /// <summary>Takes an output of a whole dictionary.</summary>
    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values) =>
        FromWhole(values.Apply(map => ToImmutable(map)));

    /// <summary>Takes an output of a whole dictionary.</summary>
    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values) => FromWhole(values.Apply(ToImmutable));

    /// <summary>Takes an output of a whole immutable dictionary.</summary>
    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values) => FromWhole(values);

    private static ImmutableDictionary<string, TValue> ToImmutable(IDictionary<string, TValue>? values) =>
        values is null ? ImmutableDictionary<string, TValue>.Empty : values.ToImmutableDictionary();

    private static InputMap<TValue> FromItems(IEnumerable<KeyValuePair<string, TValue>> items)
    {
        var map = new InputMap<TValue>();
        foreach (var (key, value) in items)
        {
            map.Add(key, value);
        }

        return map;
    }

    private static InputMap<TValue> FromWhole(Output<ImmutableDictionary<string, TValue>> whole) => new([new("", null, whole, false)]);

    private static bool TryPut(Dictionary<string, Input<TValue>> values, string key, Input<TValue>? value, bool replaces)
    {
        var input = value ?? default(TValue)!;
        if (values.TryAdd(key, input))
        {
            return true;
        }

        if (replaces)
        {
            values[key] = input;
            return true;
        }

        return values[key].IsSameAs(input);
    }

    private static ArgumentException Duplicate(string key) =>
        new($"The map holds the key '{key}' twice with different values. Give each key once, or use InputMap.Merge to let the later value win.");

    private async Task<OutputData<Dictionary<string, Input<TValue>>>> PartsAsync()
    {
        var values = new Dictionary<string, Input<TValue>>(_parts.Count);
        var resources = ImmutableHashSet<Resource>.Empty;
        var (isKnown, isSecret) = (true, false);
        foreach (var part in _parts.ToArray())
        {
            if (part.Whole is null)
            {
                Put(values, part.Key, part.Value, part.Replaces);
                continue;
            }

            var data = await part.Whole.DataTask.ConfigureAwait(false);
            OutputData.Join(data, ref resources, ref isKnown, ref isSecret);
            foreach (var (key, value) in data.IsKnown && data.Value is not null ? data.Value : ImmutableDictionary<string, TValue>.Empty)
            {
                Put(values, key, value, part.Replaces);
            }
        }

        return new(resources, values, isKnown, isSecret);
    }

    private static void Put(Dictionary<string, Input<TValue>> values, string key, Input<TValue>? value, bool replaces)
    {
        if (!TryPut(values, key, value, replaces))
        {
            throw Duplicate(key);
        }
    }

    private async Task<OutputData<ImmutableDictionary<string, TValue>>> ResolveAsync()
    {
        var parts = await PartsAsync().ConfigureAwait(false);
        var (resources, isKnown, isSecret) = (parts.Resources, parts.IsKnown, parts.IsSecret);
        var values = ImmutableDictionary.CreateBuilder<string, TValue>();
        foreach (var (key, value) in parts.Value)
        {
            var data = await value.AsOutput().DataTask.ConfigureAwait(false);
            OutputData.Join(data, ref resources, ref isKnown, ref isSecret);
            values[key] = data.Value;
        }

        return new(resources, values.ToImmutable(), isKnown, isSecret);
    }

    /// <summary>One value by its key, or an output of a whole map.</summary>
    private sealed record Part(string Key, Input<TValue>? Value, Output<ImmutableDictionary<string, TValue>>? Whole, bool Replaces);
}
