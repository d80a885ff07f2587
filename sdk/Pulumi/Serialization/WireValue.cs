using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Makes and recognises the special values of the wire protocol.</summary>
internal static class WireValue
{
    /// <summary>A new null.</summary>
    public static Value Null => new() { NullValue = NullValue.NullValue };

    /// <summary>A new unknown.</summary>
    public static Value Unknown => new() { StringValue = Constants.UnknownValue };

    /// <summary>A value kept out of plain sight.</summary>
    public static Value Secret(Value value)
    {
        var result = Special(Constants.SpecialSecretSig);
        result.StructValue.Fields[Constants.ValueName] = value;
        return result;
    }

    /// <summary>A reference to a resource; components have no id.</summary>
    public static Value ResourceReference(Value urn, Value? id)
    {
        var result = Special(Constants.SpecialResourceSig);
        result.StructValue.Fields[Constants.UrnPropertyName] = urn;
        if (id is not null)
        {
            result.StructValue.Fields[Constants.IdPropertyName] = IsUnknown(id) ? new Value { StringValue = "" } : id;
        }

        return result;
    }

    /// <summary>A value with its own facts; without a value it is unknown.</summary>
    public static Value Output(Value? value, bool isSecret, IReadOnlyCollection<string> dependencies)
    {
        var result = Special(Constants.SpecialOutputValueSig);
        var fields = result.StructValue.Fields;
        if (value is not null)
        {
            fields[Constants.ValueName] = value;
        }

        if (isSecret)
        {
            fields[Constants.SecretName] = new Value { BoolValue = true };
        }

        if (dependencies.Count > 0)
        {
            var urns = dependencies.Order(StringComparer.Ordinal).Select(u => new Value { StringValue = u });
            fields[Constants.DependenciesName] = new Value { ListValue = new ListValue { Values = { urns } } };
        }

        return result;
    }

    /// <summary>Whether a struct stands for a secret.</summary>
    public static bool IsSecret(Struct fields) =>
        fields.Fields.TryGetValue(Constants.SpecialSigKey, out var signature) && signature.StringValue == Constants.SpecialSecretSig;

    /// <summary>An empty struct that carries a signature.</summary>
    public static Value Special(string signature)
    {
        var fields = new Struct();
        fields.Fields[Constants.SpecialSigKey] = new Value { StringValue = signature };
        return new Value { StructValue = fields };
    }

    /// <summary>The signature a value carries, if it is special.</summary>
    public static string? SignatureOf(Value value) =>
        value.KindCase == Value.KindOneofCase.StructValue
        && value.StructValue.Fields.TryGetValue(Constants.SpecialSigKey, out var signature)
        && signature.KindCase == Value.KindOneofCase.StringValue
            ? signature.StringValue
            : null;

    /// <summary>Tells whether a value stands for something not known yet.</summary>
    public static bool IsUnknown(Value value) =>
        value.KindCase == Value.KindOneofCase.StringValue && value.StringValue == Constants.UnknownValue;

    /// <summary>Tells whether there is nothing in a value.</summary>
    public static bool IsNull(Value value) => value.KindCase is Value.KindOneofCase.NullValue or Value.KindOneofCase.None;

    /// <summary>Tells whether a value has an unknown part.</summary>
    public static bool ContainsUnknowns(Value value)
    {
        switch (value.KindCase)
        {
            case Value.KindOneofCase.StringValue:
                return value.StringValue == Constants.UnknownValue;
            case Value.KindOneofCase.ListValue:
                return value.ListValue.Values.Any(ContainsUnknowns);
            case Value.KindOneofCase.StructValue:
                return (SignatureOf(value) == Constants.SpecialOutputValueSig && !value.StructValue.Fields.ContainsKey(Constants.ValueName))
                    || value.StructValue.Fields.Values.Any(ContainsUnknowns);
            default:
                return false;
        }
    }

    /// <summary>The same value with its secrets in plain sight; the caller keeps the whole secret.</summary>
    public static Value WithoutSecrets(Value value)
    {
        while (SignatureOf(value) == Constants.SpecialSecretSig)
        {
            value = value.StructValue.Fields.TryGetValue(Constants.ValueName, out var inner) ? inner : Null;
        }

        switch (value.KindCase)
        {
            case Value.KindOneofCase.ListValue:
                return new Value { ListValue = new ListValue { Values = { value.ListValue.Values.Select(WithoutSecrets) } } };
            case Value.KindOneofCase.StructValue:
                var plain = new Struct();
                foreach (var (key, item) in value.StructValue.Fields)
                {
                    plain.Fields.Add(key, WithoutSecrets(item));
                }

                return new Value { StructValue = plain };
            default:
                return value;
        }
    }
}
