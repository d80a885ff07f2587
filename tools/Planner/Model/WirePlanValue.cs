using Google.Protobuf.Collections;
using Google.Protobuf.WellKnownTypes;

namespace Bleu.Infra.Planner.Model;

/// <summary>Values of a plan from the wire and back.</summary>
internal static class WirePlanValue
{
    private const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    private const string SignatureKey = "4dabf18193072939515e22adb298388d";
    private const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";
    private const string AssetSignature = "c44067f5952c0a294b673a41bacd8c17";
    private const string ArchiveSignature = "0def7320c3a5731c473e5ecbe6d01bc7";
    private const string ResourceSignature = "5cf8f73096256a8f31e491e813e4eb8e";
    private const string OutputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

    /// <summary>Whether a text stands for a value that is not known.</summary>
    public static bool IsUnknown(string text) => text == Unknown;

    public static PlanMap Read(Struct? fields) => fields is null ? PlanMap.Empty : ReadMap(fields.Fields);

    public static PlanValue Read(Value value) => value.KindCase switch
    {
        Value.KindOneofCase.StringValue when value.StringValue == Unknown => PlanValue.NotKnown,
        Value.KindOneofCase.StringValue => new PlanText(value.StringValue),
        Value.KindOneofCase.NumberValue => new PlanNumber(value.NumberValue),
        Value.KindOneofCase.BoolValue => new PlanBool(value.BoolValue),
        Value.KindOneofCase.ListValue => PlanValue.List(value.ListValue.Values.Select(Read)),
        Value.KindOneofCase.StructValue => ReadStruct(value.StructValue),
        _ => PlanValue.Nothing,
    };

    public static Struct Write(PlanMap map)
    {
        var result = new Struct();
        foreach (var (key, value) in map.Entries)
        {
            result.Fields[key] = Write(value);
        }

        return result;
    }

    public static Value Write(PlanValue value)
    {
        switch (value)
        {
            case PlanText text:
                return Value.ForString(text.Text);
            case PlanNumber number:
                return Value.ForNumber(number.Value);
            case PlanBool flag:
                return Value.ForBool(flag.Value);
            case PlanUnknown:
                return Value.ForString(Unknown);
            case PlanList list:
                return new Value { ListValue = new ListValue { Values = { list.Items.Select(Write) } } };
            case PlanMap map:
                return Value.ForStruct(Write(map));
            case PlanSecret secret:
                return Special(SecretSignature, ("value", Write(secret.Inner)));
            case PlanReference { Id: { } id } reference:
                return Special(ResourceSignature, ("urn", Value.ForString(reference.Urn)), ("id", Value.ForString(id)));
            case PlanReference reference:
                return Special(ResourceSignature, ("urn", Value.ForString(reference.Urn)));
            case PlanAsset asset:
                return Special(
                    asset.IsArchive ? ArchiveSignature : AssetSignature,
                    [.. asset.Content.Entries.Select(e => (e.Key, Write(e.Value)))]);
            default:
                return Value.ForNull();
        }
    }

    private static PlanMap ReadMap(MapField<string, Value> fields, bool isSigned = false)
    {
        var count = isSigned ? fields.Count - 1 : fields.Count;
        var (keys, values, next) = (new string[count], new PlanValue[count], 0);
        foreach (var field in fields)
        {
            if (!isSigned || field.Key != SignatureKey)
            {
                (keys[next], values[next++]) = (field.Key, Read(field.Value));
            }
        }

        return PlanMap.Sorted(keys, values);
    }

    private static PlanValue ReadStruct(Struct fields)
    {
        if (!fields.Fields.TryGetValue(SignatureKey, out var signature))
        {
            return ReadMap(fields.Fields);
        }

        return signature.StringValue switch
        {
            SecretSignature => new PlanSecret(fields.Fields.TryGetValue("value", out var secret) ? Read(secret) : PlanValue.Nothing),
            AssetSignature => new PlanAsset(false, ReadMap(fields.Fields, isSigned: true)),
            ArchiveSignature => new PlanAsset(true, ReadMap(fields.Fields, isSigned: true)),
            ResourceSignature => new PlanReference(fields.Fields["urn"].StringValue, IdOf(fields)),
            OutputSignature => ReadOutput(fields),
            _ => ReadMap(fields.Fields),
        };
    }

    private static PlanValue ReadOutput(Struct fields)
    {
        var value = fields.Fields.TryGetValue("value", out var inner) ? Read(inner) : PlanValue.NotKnown;
        return fields.Fields.TryGetValue("secret", out var secret) && secret.BoolValue ? new PlanSecret(value) : value;
    }

    private static string? IdOf(Struct fields) =>
        fields.Fields.TryGetValue("id", out var id) && id.StringValue is { Length: > 0 } text && text != Unknown ? text : null;

    private static Value Special(string signature, params (string Key, Value Value)[] entries)
    {
        var fields = new Struct();
        fields.Fields[SignatureKey] = Value.ForString(signature);
        foreach (var (key, value) in entries)
        {
            fields.Fields[key] = value;
        }

        return Value.ForStruct(fields);
    }
}
