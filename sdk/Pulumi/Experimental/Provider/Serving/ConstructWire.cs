using System.Collections.Immutable;
using Google.Protobuf;
using Pulumirpc;

namespace Pulumi.Experimental.Provider;

/// <summary>Components as the wire carries them.</summary>
internal static class ConstructWire
{
    public static ImmutableDictionary<string, PropertyValue> Inputs(Pulumirpc.ConstructRequest request)
    {
        var inputs = PropertyValueWireReader.ReadMap(request.Inputs);
        foreach (var (name, dependencies) in request.InputDependencies)
        {
            inputs = WithDependencies(inputs, name, dependencies.Urns);
        }

        return inputs;
    }

    /// <summary>A dependency that no part of the value names belongs to the value as a whole.</summary>
    public static ImmutableDictionary<string, PropertyValue> WithDependencies(
        ImmutableDictionary<string, PropertyValue> values, string name, IEnumerable<string> urns)
    {
        if (!values.TryGetValue(name, out var value))
        {
            return values;
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        PropertyValueWireWriter.AddDependencies(value, known);
        var missing = urns.Where(urn => !known.Contains(urn)).Select(urn => new Urn(urn)).ToList();
        return missing.Count == 0 ? values : values.SetItem(name, value.WithDependencies(value.Dependencies.Union(missing)));
    }

    public static ComponentResourceOptions Options(Pulumirpc.ConstructRequest request)
    {
        var wire = new TransformResourceOptions { DeletedWith = request.DeletedWith, ReplacementTrigger = request.ReplacementTrigger };
        wire.DependsOn.AddRange(request.Dependencies);
        wire.IgnoreChanges.AddRange(request.IgnoreChanges);
        wire.ReplaceOnChanges.AddRange(request.ReplaceOnChanges);
        wire.ReplaceWith.AddRange(request.ReplaceWith);
        wire.Aliases.AddRange(request.Aliases);
        wire.Providers.Add(request.Providers);
        if (request.HasProtect)
        {
            wire.Protect = request.Protect;
        }

        if (request.HasRetainOnDelete)
        {
            wire.RetainOnDelete = request.RetainOnDelete;
        }

        // These messages are the same on the wire, field by field.
        if (request.CustomTimeouts is { } timeouts)
        {
            wire.CustomTimeouts = RegisterResourceRequest.Types.CustomTimeouts.Parser.ParseFrom(timeouts.ToByteArray());
        }

        if (request.ResourceHooks is { } hooks)
        {
            wire.Hooks = RegisterResourceRequest.Types.ResourceHooksBinding.Parser.ParseFrom(hooks.ToByteArray());
        }

        var options = (ComponentResourceOptions)TransformOptionsWire.FromWire(wire, custom: false);
        options.Parent = new DependencyResource(request.Parent);
        return options;
    }

    public static Pulumirpc.ConstructResponse ToWire(ConstructResponse response, bool keepOutputs)
    {
        var wire = new Pulumirpc.ConstructResponse
        {
            Urn = response.Urn,
            State = PropertyValueWireWriter.WriteMap(response.Outputs, keepOutputs),
        };
        foreach (var (name, urns) in DependenciesOf(response.Outputs, response.OutputDependencies))
        {
            wire.StateDependencies[name] = new() { Urns = { urns } };
        }

        return wire;
    }

    /// <summary>What each value depends on: what its parts say, and what is said beyond them.</summary>
    public static IEnumerable<(string Name, IReadOnlyCollection<string> Urns)> DependenciesOf(
        IEnumerable<KeyValuePair<string, PropertyValue>>? values, IDictionary<string, ISet<Urn>>? further)
    {
        foreach (var (name, value) in values ?? [])
        {
            var urns = new SortedSet<string>(StringComparer.Ordinal);
            PropertyValueWireWriter.AddDependencies(value, urns);
            if (further is not null && further.TryGetValue(name, out var more))
            {
                urns.UnionWith(more.Select(urn => urn.ToString()));
            }

            if (urns.Count > 0)
            {
                yield return (name, urns);
            }
        }
    }
}
