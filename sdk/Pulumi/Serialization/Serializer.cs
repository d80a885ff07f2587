using System.Collections;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>
/// Turns what a program gives (values, inputs, outputs, resources, assets, argument classes) into the values of the
/// wire. One instance serves one property, never two at a time.
/// </summary>
internal sealed partial class Serializer(bool excludeResourceReferencesFromDependencies = false)
{
    private SerializationPath _path;
    private string _context = "";

    /// <summary>The resources that what was serialized depends on.</summary>
    public HashSet<Resource> DependentResources { get; } = [];

    /// <summary>Whether a secret was met.</summary>
    public bool SawSecret { get; private set; }

    /// <summary>Turns a value into its form on the wire.</summary>
    /// <param name="context">What is serialized, for messages.</param>
    /// <param name="value">The value.</param>
    /// <param name="keepResources">Whether the other side knows references to resources; otherwise their ids stand for them.</param>
    /// <param name="keepOutputValues">Whether the other side knows outputs with their dependencies.</param>
    /// <exception cref="InvalidOperationException">A part has a type that cannot be sent.</exception>
    public Task<Value> SerializeAsync(string context, object? value, bool keepResources, bool keepOutputValues) =>
        SerializeRootAsync(context, value, keepResources, keepOutputValues).AsTask();

    /// <summary>The same as <see cref="SerializeAsync"/>, without a task when everything is settled.</summary>
    public ValueTask<Value> SerializeRootAsync(string context, object? value, bool keepResources, bool keepOutputValues)
    {
        _context = context;
        _path = default;
        return ValueAsync(value, keepResources, keepOutputValues);
    }

    private ValueTask<Value> ValueAsync(object? value, bool keepResources, bool keepOutputValues)
    {
        switch (value)
        {
            case null:
                return new(WireValue.Null);
            case string text:
                return new(new Value { StringValue = text });
            case bool flag:
                return new(new Value { BoolValue = flag });
            case int number:
                return new(new Value { NumberValue = number });
            case double number:
                return new(new Value { NumberValue = number });
            case IInput input:
                return ValueAsync(input.Untyped, keepResources, keepOutputValues);
            case IOutput output:
                return OutputAsync(output, keepResources, keepOutputValues);
            case InputArgs args:
                return EntriesAsync(args.ToEntries(), keepResources, keepOutputValues);
            case Resource resource:
                return ResourceAsync(resource, keepResources);
            case AssetOrArchive asset:
                return AssetAsync(asset, keepResources, keepOutputValues);
            case IUnion union:
                return ValueAsync(union.Value, keepResources, keepOutputValues);
            case JsonElement element:
                return new(JsonShapes.ToValue(element));
            case JsonDocument document:
                return new(JsonShapes.ToValue(document.RootElement));
            case Task:
                throw Unsupported("Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:");
            case IDictionary dictionary:
                return DictionaryAsync(dictionary, keepResources, keepOutputValues);
            default:
                return ByShapeAsync(value, keepResources, keepOutputValues);
        }
    }

    private ValueTask<Value> ByShapeAsync(object value, bool keepResources, bool keepOutputValues)
    {
        var shape = ValueShape.Of(value.GetType());
        if (shape.IsDefaultArray(value))
        {
            return new(new Value { ListValue = new() });
        }

        if (value is IList list)
        {
            return ListAsync(list, keepResources, keepOutputValues);
        }

        if (shape.TryReadEnum(value, out var plain))
        {
            return ValueAsync(plain, keepResources, keepOutputValues);
        }

        return shape.ReadFields(value) is { } fields
            ? EntriesAsync(fields, keepResources, keepOutputValues)
            : throw Unsupported($"{value.GetType().FullName} is not a supported argument type.");
    }

    private ValueTask<Value> ListAsync(IList list, bool keepResources, bool keepOutputValues)
    {
        var result = new ListValue();
        result.Values.Capacity = list.Count;
        for (var i = 0; i < list.Count; i++)
        {
            _path.Push(i);
            var item = ValueAsync(list[i], keepResources, keepOutputValues);
            if (!item.IsCompletedSuccessfully)
            {
                return RestOfListAsync(result, list, i, item, keepResources, keepOutputValues);
            }

            _path.Pop();
            result.Values.Add(item.Result);
        }

        return new(new Value { ListValue = result });
    }

    private async ValueTask<Value> RestOfListAsync(
        ListValue result, IList list, int index, ValueTask<Value> pending, bool keepResources, bool keepOutputValues)
    {
        result.Values.Add(await pending.ConfigureAwait(false));
        _path.Pop();
        for (var i = index + 1; i < list.Count; i++)
        {
            _path.Push(i);
            result.Values.Add(await ValueAsync(list[i], keepResources, keepOutputValues).ConfigureAwait(false));
            _path.Pop();
        }

        return new Value { ListValue = result };
    }

    private ValueTask<Value> DictionaryAsync(IDictionary dictionary, bool keepResources, bool keepOutputValues)
    {
        var keys = new string[dictionary.Count];
        var count = 0;
        foreach (var key in dictionary.Keys)
        {
            keys[count++] = key as string
                ?? throw Unsupported($"Dictionaries are only supported with string keys, not {key.GetType().FullName}:");
        }

        Array.Sort(keys, StringComparer.Ordinal);
        var entries = new KeyValuePair<string, object?>[keys.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new(keys[i], dictionary[keys[i]]);
        }

        return EntriesAsync(entries, keepResources, keepOutputValues);
    }

    /// <summary>A map of sorted entries, without those that hold nothing: a missing value and null are the same in a map.</summary>
    private ValueTask<Value> EntriesAsync(KeyValuePair<string, object?>[] entries, bool keepResources, bool keepOutputValues)
    {
        var result = new Struct();
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Value is not { } value)
            {
                continue;
            }

            _path.Push(entries[i].Key);
            var pending = ValueAsync(value, keepResources, keepOutputValues);
            if (!pending.IsCompletedSuccessfully)
            {
                return RestOfEntriesAsync(result, entries, i, pending, keepResources, keepOutputValues);
            }

            _path.Pop();
            Put(result, entries[i].Key, pending.Result);
        }

        return new(new Value { StructValue = result });
    }

    private async ValueTask<Value> RestOfEntriesAsync(
        Struct result, KeyValuePair<string, object?>[] entries, int index, ValueTask<Value> pending, bool keepResources, bool keepOutputValues)
    {
        Put(result, entries[index].Key, await pending.ConfigureAwait(false));
        _path.Pop();
        for (var i = index + 1; i < entries.Length; i++)
        {
            if (entries[i].Value is { } value)
            {
                _path.Push(entries[i].Key);
                Put(result, entries[i].Key, await ValueAsync(value, keepResources, keepOutputValues).ConfigureAwait(false));
                _path.Pop();
            }
        }

        return new Value { StructValue = result };
    }

    private static void Put(Struct result, string key, Value value)
    {
        if (!WireValue.IsNull(value))
        {
            result.Fields[key] = value;
        }
    }

    private InvalidOperationException Unsupported(string problem) => new($"{problem}\n\t{_context}{_path}");
}
