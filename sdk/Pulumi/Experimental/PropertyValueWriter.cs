using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Pulumi.Serialization;

namespace Pulumi.Experimental;

/// <summary>Turns the values of programs into their exchanged form.</summary>
internal static class PropertyValueWriter
{
    public static async Task<PropertyValue> WriteAsync(object? value)
    {
        switch (value)
        {
            case null:
                return PropertyValue.Null;
            case PropertyValue plain:
                return plain;
            case bool flag:
                return new(flag);
            case string text:
                return new(text);
            case IInput input:
                return await WriteAsync(input.Untyped).ConfigureAwait(false);
            case IOutput output:
                return await WriteOutputAsync(output).ConfigureAwait(false);
            case Resource resource:
                return await WriteResourceAsync(resource).ConfigureAwait(false);
            case Asset asset:
                return new(asset);
            case Archive archive:
                return new(archive);
            case IUnion union:
                return await WriteAsync(union.Value).ConfigureAwait(false);
            case JsonElement json:
                return await WriteAsync(Deserializer.Deserialize(JsonShapes.ToValue(json)).Value).ConfigureAwait(false);
            case Enum or IConvertible:
                return new(Convert.ToDouble(value, CultureInfo.InvariantCulture));
            case InputArgs args:
                return await WriteEntriesAsync(args.ToEntries()).ConfigureAwait(false);
            case IDictionary map:
                return await WriteEntriesAsync(map.Keys.Cast<string>().Select(key => KeyValuePair.Create(key, map[key]))).ConfigureAwait(false);
            case IEnumerable list:
                return await WriteListAsync(list).ConfigureAwait(false);
            default:
                return await WriteObjectAsync(value).ConfigureAwait(false);
        }
    }

    private static async Task<PropertyValue> WriteOutputAsync(IOutput output)
    {
        var data = await output.GetDataAsync().ConfigureAwait(false);
        var inner = data.IsKnown ? await WriteAsync(data.Value).ConfigureAwait(false) : PropertyValue.Computed;
        var urns = await DependencyClosure.UrnsOfAsync(data.Resources).ConfigureAwait(false);
        return inner.WithSecret(data.IsSecret || inner.IsSecret).WithDependencies(inner.Dependencies.Union(urns.Select(urn => new Urn(urn))));
    }

    private static async Task<PropertyValue> WriteResourceAsync(Resource resource)
    {
        var urn = await resource.Urn.DataTask.ConfigureAwait(false);
        var id = PropertyValue.Null;
        if (resource is CustomResource custom)
        {
            var data = await custom.Id.DataTask.ConfigureAwait(false);
            id = data.IsKnown ? new(data.Value) : PropertyValue.Computed;
        }

        return new(new ResourceReference(new Urn(urn.Value), id, resource.Version ?? ""));
    }

    private static async Task<PropertyValue> WriteEntriesAsync(IEnumerable<KeyValuePair<string, object?>> entries)
    {
        var result = ImmutableDictionary.CreateBuilder<string, PropertyValue>();
        foreach (var (key, value) in entries)
        {
            var written = await WriteAsync(value).ConfigureAwait(false);
            if (!written.IsNull)
            {
                result[key] = written;
            }
        }

        return new(result.ToImmutable());
    }

    private static async Task<PropertyValue> WriteListAsync(IEnumerable list)
    {
        var result = ImmutableArray.CreateBuilder<PropertyValue>();
        if (!ValueShape.Of(list.GetType()).IsDefaultArray(list))
        {
            foreach (var item in list)
            {
                result.Add(await WriteAsync(item).ConfigureAwait(false));
            }
        }

        return new(result.ToImmutable());
    }

    private static Task<PropertyValue> WriteObjectAsync(object value)
    {
        var shape = ValueShape.Of(value.GetType());
        if (shape.TryReadEnum(value, out var plain))
        {
            return WriteAsync(plain);
        }

        var entries = shape.ReadFields(value) ?? PropertyValueMember.Of(value.GetType())
            .Select(member => KeyValuePair.Create(member.Name, member.Property.GetValue(value)));
        return WriteEntriesAsync(entries);
    }
}
