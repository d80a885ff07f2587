using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;

namespace Pulumi.Experimental;

/// <summary>Reads exchanged values from the wire.</summary>
internal static class PropertyValueWireReader
{
    /// <summary>The values of a map; a missing map is empty.</summary>
    public static ImmutableDictionary<string, PropertyValue> ReadMap(Struct? map)
    {
        var result = ImmutableDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var (key, value) in map?.Fields ?? [])
        {
            result[key] = Read(value);
        }

        return result.ToImmutable();
    }

    /// <summary>A value with its secrecy and dependencies.</summary>
    /// <exception cref="InvalidOperationException">A signature is not known, or what belongs to it is missing.</exception>
    public static PropertyValue Read(Value value) => value.KindCase switch
    {
        Value.KindOneofCase.BoolValue => new(value.BoolValue),
        Value.KindOneofCase.NumberValue => new(value.NumberValue),
        Value.KindOneofCase.StringValue => WireValue.IsUnknown(value) ? PropertyValue.Computed : new(value.StringValue),
        Value.KindOneofCase.ListValue => new([.. value.ListValue.Values.Select(Read)]),
        Value.KindOneofCase.StructValue when WireValue.SignatureOf(value) is { } signature => ReadSpecial(signature, value.StructValue),
        Value.KindOneofCase.StructValue => new(ReadMap(value.StructValue)),
        _ => PropertyValue.Null,
    };

    private static PropertyValue ReadSpecial(string signature, Struct map)
    {
        switch (signature)
        {
            case Constants.SpecialSecretSig:
                return (map.Fields.TryGetValue(Constants.ValueName, out var secret) ? Read(secret) : PropertyValue.Null).WithSecret(true);
            case Constants.SpecialOutputValueSig:
                return ReadOutput(map);
            case Constants.SpecialResourceSig:
                return new(ReadReference(map));
            default:
                var facts = new WireFacts();
                return WireSignature.ReadObject(signature, map, facts) switch
                {
                    Asset asset => new PropertyValue(asset),
                    Archive archive => new PropertyValue(archive),
                    var other => throw new InvalidOperationException($"A {other.GetType().FullName} has no exchanged form."),
                };
        }
    }

    private static PropertyValue ReadOutput(Struct map)
    {
        var inner = map.Fields.TryGetValue(Constants.ValueName, out var value) ? Read(value) : PropertyValue.Computed;
        var isSecret = map.Fields.TryGetValue(Constants.SecretName, out var secret) && secret.BoolValue;
        var urns = map.Fields.TryGetValue(Constants.DependenciesName, out var dependencies)
            ? dependencies.ListValue.Values.Select(urn => new Urn(urn.StringValue))
            : [];
        return inner.WithSecret(isSecret || inner.IsSecret).WithDependencies(inner.Dependencies.Union(urns));
    }

    /// <summary>A custom resource whose id is not known yet has an empty one; a component has none.</summary>
    private static ResourceReference ReadReference(Struct map)
    {
        var urn = map.Fields.TryGetValue(Constants.UrnPropertyName, out var text) && text.KindCase == Value.KindOneofCase.StringValue
            ? text.StringValue
            : throw new InvalidOperationException("Value was marked as a Resource, but did not conform to required shape.");
        var id = map.Fields.TryGetValue(Constants.IdPropertyName, out var found)
            ? found.StringValue.Length == 0 ? PropertyValue.Computed : Read(found)
            : PropertyValue.Null;
        return new(new(urn), id, map.Fields.TryGetValue(Constants.ResourceVersionName, out var version) ? version.StringValue : "");
    }
}
