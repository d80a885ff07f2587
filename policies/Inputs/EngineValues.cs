using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>Values of the engine's messages: secrets, assets and all seven marks of what is not known.</summary>
public static class EngineValues
{
    internal const string SignatureKey = "4dabf18193072939515e22adb298388d";
    internal const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";
    internal const string AssetSignature = "c44067f5952c0a294b673a41bacd8c17";
    internal const string ArchiveSignature = "0def7320c3a5731c473e5ecbe6d01bc7";
    internal const string ResourceSignature = "5cf8f73096256a8f31e491e813e4eb8e";
    private const string OutputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
    private const int MaxDepth = 200;

    private static readonly HashSet<string> Unknowns = new(StringComparer.Ordinal)
    {
        "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
        "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
        "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
        "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
        "030794c1-ac77-496b-92df-f27374a8bd58",
        "e48ece36-62e2-4504-bad9-02848725956a",
        "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
    };

    /// <summary>Whether a text stands for a value that is not known yet.</summary>
    /// <param name="text">The text.</param>
    public static bool IsUnknown(string text) => text.Length == 36 && Unknowns.Contains(text);

    /// <summary>The properties of a message. What is nested deeper than 200 levels is not known.</summary>
    /// <param name="properties">The properties.</param>
    public static PlanMap Read(Struct? properties) => properties is null ? PlanMap.Empty : Map(properties.Fields, 0);

    /// <summary>A value of a message.</summary>
    /// <param name="value">The value.</param>
    public static PlanValue Read(Value value) => Read(value, 0);

    internal static PlanValue Special(PlanMap map) => map.TryGet(SignatureKey, out var signature) ? signature.AsText switch
    {
        SecretSignature => new PlanSecret(map.TryGet("value", out var value) ? value : PlanValue.NotKnown),
        AssetSignature => new PlanAsset(false, Rest(map)),
        ArchiveSignature => new PlanAsset(true, Rest(map)),
        ResourceSignature => new PlanReference(map.Find("urn")?.AsText ?? "", map.Find("id")?.AsText is { Length: > 0 } id && !IsUnknown(id) ? id : null),
        OutputSignature => Output(map),
        _ => map,
    }
    : map;

    private static PlanValue Read(Value value, int depth) => value.KindCase switch
    {
        Value.KindOneofCase.StringValue => IsUnknown(value.StringValue) ? PlanValue.NotKnown : new PlanText(value.StringValue),
        Value.KindOneofCase.NumberValue => new PlanNumber(value.NumberValue),
        Value.KindOneofCase.BoolValue => new PlanBool(value.BoolValue),
        _ when depth > MaxDepth => PlanValue.NotKnown,
        Value.KindOneofCase.ListValue => PlanValue.List(value.ListValue.Values.Select(v => Read(v, depth + 1))),
        Value.KindOneofCase.StructValue => Special(Map(value.StructValue.Fields, depth + 1)),
        _ => PlanValue.Nothing,
    };

    private static PlanMap Map(IEnumerable<KeyValuePair<string, Value>> fields, int depth)
    {
        var entries = fields.Select(f => KeyValuePair.Create(f.Key, Read(f.Value, depth))).ToArray();
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return new(ImmutableArray.Create(entries));
    }

    private static PlanMap Rest(PlanMap map) => new([.. map.Entries.Where(e => e.Key != SignatureKey)]);

    private static PlanValue Output(PlanMap map)
    {
        var value = map.TryGet("value", out var inner) ? inner : PlanValue.NotKnown;
        return map.TryGet("secret", out var secret) && secret is PlanBool { Value: true } ? new PlanSecret(value) : value;
    }
}
