using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Reads protocol values without a type in mind: lists become immutable arrays, maps immutable dictionaries.</summary>
internal static class Deserializer
{
    /// <summary>Reads a value; an unknown part makes the whole unknown, a secret part makes it secret.</summary>
    public static OutputData<object?> Deserialize(Value value)
    {
        var facts = new WireFacts();
        var result = Read(value, facts);
        return facts.Describe(facts.IsKnown ? result : null);
    }

    /// <summary>Reads a value and notes what was found out on the way.</summary>
    public static object? Read(Value value, WireFacts facts)
    {
        switch (value.KindCase)
        {
            case Value.KindOneofCase.BoolValue:
                return value.BoolValue;
            case Value.KindOneofCase.NumberValue:
                return value.NumberValue;
            case Value.KindOneofCase.StringValue:
                return ReadText(value.StringValue, facts);
            case Value.KindOneofCase.ListValue:
                return ReadList(value.ListValue, facts);
            case Value.KindOneofCase.StructValue:
                return WireValue.SignatureOf(value) is { } signature ? ReadSpecial(signature, value.StructValue, facts) : ReadMap(value.StructValue, facts);
            default:
                return null;
        }
    }

    private static string? ReadText(string text, WireFacts facts)
    {
        if (text != Constants.UnknownValue)
        {
            return text;
        }

        facts.IsKnown = false;
        return null;
    }

    private static ImmutableArray<object?> ReadList(ListValue list, WireFacts facts)
    {
        var items = ImmutableArray.CreateBuilder<object?>(list.Values.Count);
        foreach (var item in list.Values)
        {
            items.Add(Read(item, facts));
        }

        return items.MoveToImmutable();
    }

    private static ImmutableDictionary<string, object?> ReadMap(Struct map, WireFacts facts)
    {
        var entries = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (key, item) in map.Fields)
        {
            if (!WireSignature.IsInternal(key))
            {
                entries[key] = Read(item, facts);
            }
        }

        return entries.ToImmutable();
    }

    private static object? ReadSpecial(string signature, Struct map, WireFacts facts)
    {
        if (WireSignature.TryUnwrap(signature, map, facts, out var inner))
        {
            return inner is null ? null : Read(inner, facts);
        }

        return WireSignature.ReadObject(signature, map, facts);
    }
}
