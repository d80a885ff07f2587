using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Maps that stand for something special: secrets, outputs, assets, archives and references to resources.</summary>
internal static class WireSignature
{
    /// <summary>Tells whether an entry is of no concern to programs.</summary>
    public static bool IsInternal(string key) => key.StartsWith("__", StringComparison.Ordinal);

    /// <summary>Takes the facts of a secret or an output and yields the value inside; none when it is not known.</summary>
    public static bool TryUnwrap(string signature, Struct map, WireFacts facts, out Value? inner)
    {
        map.Fields.TryGetValue(Constants.ValueName, out inner);
        if (signature == Constants.SpecialSecretSig)
        {
            facts.IsSecret = true;
            return true;
        }

        if (signature != Constants.SpecialOutputValueSig)
        {
            return false;
        }

        facts.IsKnown &= inner is not null;
        facts.IsSecret |= map.Fields.TryGetValue(Constants.SecretName, out var secret) && secret.BoolValue;
        if (map.Fields.TryGetValue(Constants.DependenciesName, out var dependencies))
        {
            facts.Resources = facts.Resources.Union(dependencies.ListValue.Values.Select(urn => new DependencyResource(urn.StringValue)));
        }

        return true;
    }

    /// <summary>Makes the asset, archive or resource that a map stands for.</summary>
    /// <exception cref="InvalidOperationException">The signature is not known, or what belongs to it is missing.</exception>
    public static object ReadObject(string signature, Struct map, WireFacts facts) => signature switch
    {
        Constants.SpecialAssetSig => ReadAsset(map),
        Constants.SpecialArchiveSig => ReadArchive(map, facts),
        Constants.SpecialResourceSig => ReadResource(map),
        _ => throw new InvalidOperationException($"Unrecognized signature '{signature}' when unmarshaling resource property"),
    };

    private static Asset ReadAsset(Struct map)
    {
        if (Used(map, Constants.AssetOrArchivePathName) is { } path)
        {
            return new FileAsset(path);
        }

        if (Used(map, Constants.AssetOrArchiveUriName) is { } uri)
        {
            return new RemoteAsset(uri);
        }

        return new StringAsset(Text(map, Constants.AssetTextName)
            ?? throw new InvalidOperationException("Value was marked as Asset, but did not conform to required shape."));
    }

    private static Archive ReadArchive(Struct map, WireFacts facts)
    {
        if (map.Fields.TryGetValue(Constants.ArchiveAssetsName, out var assets)
            && assets is { KindCase: Value.KindOneofCase.StructValue, StructValue: var parts })
        {
            var entries = new Dictionary<string, AssetOrArchive>(StringComparer.Ordinal);
            foreach (var (key, part) in parts.Fields)
            {
                entries[key] = Deserializer.Read(part, facts) as AssetOrArchive
                    ?? throw new InvalidOperationException("AssetArchive contained an element that wasn't itself an Asset or Archive.");
            }

            return new AssetArchive(entries.ToImmutableDictionary());
        }

        if (Used(map, Constants.AssetOrArchivePathName) is { } path)
        {
            return new FileArchive(path);
        }

        return new RemoteArchive(Used(map, Constants.AssetOrArchiveUriName)
            ?? throw new InvalidOperationException("Value was marked as Archive, but did not conform to required shape."));
    }

    private static Resource ReadResource(Struct map)
    {
        var urn = Text(map, Constants.UrnPropertyName)
            ?? throw new InvalidOperationException("Value was marked as a Resource, but did not conform to required shape.");
        return ResourcePackages.TryConstruct(urn, Text(map, Constants.ResourceVersionName) ?? "") ?? new DependencyResource(urn);
    }

    private static string? Text(Struct map, string key) =>
        map.Fields.TryGetValue(key, out var value) && value.KindCase == Value.KindOneofCase.StringValue ? value.StringValue : null;

    /// <summary>A text that is in use: the engine may send the others empty.</summary>
    private static string? Used(Struct map, string key) => Text(map, key) is { Length: > 0 } text ? text : null;
}
