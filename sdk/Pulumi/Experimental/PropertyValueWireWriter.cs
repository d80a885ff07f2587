using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;

namespace Pulumi.Experimental;

/// <summary>Writes exchanged values for the wire.</summary>
internal static class PropertyValueWireWriter
{
    /// <summary>The values as a map.</summary>
    /// <param name="values">The values; nothing is an empty map.</param>
    /// <param name="keepOutputs">Whether the other side knows values with their dependencies.</param>
    public static Struct WriteMap(IEnumerable<KeyValuePair<string, PropertyValue>>? values, bool keepOutputs)
    {
        var result = new Struct();
        foreach (var (key, value) in values ?? [])
        {
            result.Fields[key] = Write(value, keepOutputs);
        }

        return result;
    }

    /// <summary>A value with its secrecy and, where the other side knows them, its dependencies.</summary>
    public static Value Write(PropertyValue value, bool keepOutputs)
    {
        var plain = value.Match(
            () => WireValue.Null,
            flag => new Value { BoolValue = flag },
            number => new Value { NumberValue = number },
            text => new Value { StringValue = text },
            list => new Value { ListValue = new ListValue { Values = { list.Select(item => Write(item, keepOutputs)) } } },
            map => new Value { StructValue = WriteMap(map.OrderBy(entry => entry.Key, StringComparer.Ordinal), keepOutputs) },
            WriteAsset,
            WriteAsset,
            WriteReference,
            () => WireValue.Unknown);
        if (keepOutputs && !value.Dependencies.IsEmpty)
        {
            return WireValue.Output(value.IsComputed ? null : plain, value.IsSecret, [.. value.Dependencies.Select(urn => urn.ToString())]);
        }

        return value.IsSecret ? WireValue.Secret(plain) : plain;
    }

    /// <summary>Everything that a value depends on, in any of its parts.</summary>
    public static void AddDependencies(PropertyValue value, ISet<string> urns)
    {
        foreach (var urn in value.Dependencies)
        {
            urns.Add(urn);
        }

        if (value.TryGetArray(out var items))
        {
            foreach (var item in items)
            {
                AddDependencies(item, urns);
            }
        }
        else if (value.TryGetMap(out var map))
        {
            foreach (var item in map.Values)
            {
                AddDependencies(item, urns);
            }
        }
    }

    private static Value WriteAsset(AssetOrArchive asset)
    {
        var result = WireValue.Special(asset.Signature);
        result.StructValue.Fields[asset.Property] = asset.Value is IDictionary<string, AssetOrArchive> parts
            ? new Value
            {
                StructValue = new Struct
                {
                    Fields = { parts.OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary(p => p.Key, p => WriteAsset(p.Value)) },
                },
            }
            : new Value { StringValue = (string)asset.Value };
        return result;
    }

    private static Value WriteReference(ResourceReference reference)
    {
        var id = reference.Id switch
        {
            { IsComputed: true } => WireValue.Unknown,
            { } known when known.TryGetString(out var text) => new Value { StringValue = text },
            _ => null,
        };
        var result = WireValue.ResourceReference(new Value { StringValue = reference.URN }, id);
        if (!string.IsNullOrEmpty(reference.PackageVersion))
        {
            result.StructValue.Fields[Constants.ResourceVersionName] = new Value { StringValue = reference.PackageVersion };
        }

        return result;
    }
}
