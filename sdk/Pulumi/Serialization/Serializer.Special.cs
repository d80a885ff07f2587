using System.Collections;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <content>Outputs, resources and assets: the shapes that carry a signature.</content>
internal sealed partial class Serializer
{
    private ValueTask<Value> OutputAsync(IOutput output, bool keepResources, bool keepOutputValues)
    {
        var dataTask = output.GetDataAsync();
        return dataTask.IsCompletedSuccessfully
            ? SettledAsync(dataTask.Result, keepResources, keepOutputValues)
            : WaitAsync(dataTask, keepResources, keepOutputValues);
    }

    private async ValueTask<Value> WaitAsync(Task<OutputData<object?>> dataTask, bool keepResources, bool keepOutputValues) =>
        await SettledAsync(await dataTask.ConfigureAwait(false), keepResources, keepOutputValues).ConfigureAwait(false);

    private ValueTask<Value> SettledAsync(OutputData<object?> data, bool keepResources, bool keepOutputValues)
    {
        SawSecret |= data.IsSecret;
        if (keepOutputValues)
        {
            return OutputValueAsync(data, keepResources);
        }

        DependOn(data);
        if (!data.IsKnown)
        {
            return new(WireValue.Unknown);
        }

        var value = ValueAsync(data.Value, keepResources, false);
        return data.IsSecret ? SecretAsync(value) : value;
    }

    private static async ValueTask<Value> SecretAsync(ValueTask<Value> value) => WireValue.Secret(await value.ConfigureAwait(false));

    private void DependOn(OutputData<object?> data)
    {
        if (!data.Resources.IsEmpty)
        {
            DependentResources.UnionWith(data.Resources);
        }
    }

    /// <summary>The output with its dependencies, for methods and remote components; a plain value stays plain.</summary>
    private async ValueTask<Value> OutputValueAsync(OutputData<object?> data, bool keepResources)
    {
        var inner = new Serializer(excludeResourceReferencesFromDependencies);
        var value = data.IsKnown
            ? await inner.SerializeRootAsync(_context, data.Value, keepResources, false).ConfigureAwait(false)
            : WireValue.Unknown;
        SawSecret |= inner.SawSecret;
        inner.DependentResources.UnionWith(data.Resources);
        DependentResources.UnionWith(inner.DependentResources);
        var urns = await DependencyClosure.UrnsOfAsync(inner.DependentResources).ConfigureAwait(false);
        var isKnown = !WireValue.ContainsUnknowns(value);
        return isKnown && !data.IsSecret && urns.Count == 0 ? value : WireValue.Output(isKnown ? value : null, data.IsSecret, urns);
    }

    /// <summary>A reference when the other side knows them, else the id of a resource or the URN of a component.</summary>
    private async ValueTask<Value> ResourceAsync(Resource resource, bool keepResources)
    {
        var custom = resource as CustomResource;
        if (custom is not null && !excludeResourceReferencesFromDependencies)
        {
            DependentResources.Add(custom);
        }

        var id = custom is null ? null : await TextAsync(custom.Id).ConfigureAwait(false);
        if (custom is not null && !keepResources)
        {
            return id ?? WireValue.Null;
        }

        var urn = await TextAsync(resource.Urn).ConfigureAwait(false);
        if (!keepResources)
        {
            return urn;
        }

        return WireValue.ResourceReference(urn, id);
    }

    private async ValueTask<Value> AssetAsync(AssetOrArchive asset, bool keepResources, bool keepOutputValues)
    {
        var held = asset.Value is IDictionary parts
            ? await DictionaryAsync(parts, keepResources, keepOutputValues).ConfigureAwait(false)
            : new Value { StringValue = (string)asset.Value };
        var result = WireValue.Special(asset.Signature);
        result.StructValue.Fields[asset.Property] = held;
        return result;
    }

    private static async ValueTask<Value> TextAsync(Output<string> output)
    {
        var data = await output.DataTask.ConfigureAwait(false);
        return data.IsKnown ? new Value { StringValue = data.Value } : WireValue.Unknown;
    }
}
