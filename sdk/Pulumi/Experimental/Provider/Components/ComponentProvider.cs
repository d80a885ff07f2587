using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pulumi.Utilities;

namespace Pulumi.Experimental.Provider;

/// <summary>Serves the components of an assembly, with a schema made from their classes.</summary>
public class ComponentProvider : Provider
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly PropertyValueSerializer _serializer = new();
    private readonly Assembly _assembly;
    private readonly Metadata _metadata;
    private readonly Type[]? _types;

    /// <summary>Takes the components.</summary>
    /// <param name="componentAssembly">The assembly that holds them.</param>
    /// <param name="metadata">What their package is called.</param>
    /// <param name="componentTypes">Their classes; nothing takes every one of the assembly.</param>
    public ComponentProvider(Assembly componentAssembly, Metadata metadata, Type[]? componentTypes = null)
    {
        _assembly = componentAssembly;
        _metadata = metadata;
        _types = componentTypes;
    }

    /// <inheritdoc/>
    public override Task<GetSchemaResponse> GetSchema(GetSchemaRequest request, CancellationToken ct)
    {
        var schema = _types is null ? ComponentAnalyzer.GenerateSchema(_metadata, _assembly) : ComponentAnalyzer.GenerateSchema(_metadata, _types);
        return Task.FromResult(new GetSchemaResponse { Schema = JsonSerializer.Serialize(schema, Json) });
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The package has no such component.</exception>
    public override async Task<ConstructResponse> Construct(ConstructRequest request, CancellationToken ct)
    {
        if (request.Type.Split(':') is not [var package, _, var name] || package != _metadata.Name)
        {
            throw new ArgumentException($"Invalid resource type: {request.Type}", nameof(request));
        }

        var type = ComponentAnalyzer.FindComponentType(name, _assembly, _types)
            ?? throw new ArgumentException($"Component type not found: {name}", nameof(request));
        var constructor = ComponentTypes.Constructor(type);
        var args = _serializer.Deserialize(new PropertyValue(request.Inputs), ComponentTypes.Args(type));
        var component = (ComponentResource)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [request.Name, args, request.Options], null);
        var urn = await OutputUtilities.GetValueAsync(component.Urn).ConfigureAwait(false);
        var outputs = await ComponentOutputs.ReadAsync(component, _serializer).ConfigureAwait(false);
        return new(new(urn), outputs, ImmutableDictionary<string, ISet<Urn>>.Empty);
    }
}
