using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Planner.Providers;
using Bleu.Infra.TypeCheck.Definitions;
using Bleu.Infra.TypeCheck.Schemas;

namespace Bleu.Infra.TypeCheck.Shapes;

/// <summary>
/// A resource type of azure-native and the same in Resource Manager: type, API version, and for each input the property that the
/// provider makes of it. Source: the schema of azure-native 3.28.0 beside Azure's own definitions.
/// </summary>
public sealed class ArmShape
{
    private static readonly ConcurrentDictionary<(string Token, string Type, string Version), ArmShape?> Known = new();
    private readonly ArmDefinition? _definition;

    private ArmShape(string token, ArmResource resource, string type, string version, SchemaObject schema)
    {
        Token = token;
        IdTemplate = resource.IdTemplate;
        NameInput = resource.NameInput;
        Schema = schema;
        _definition = ClientNames.Custom(token) is null ? ArmDefinitions.Find(type, version) : null;
        ArmType = _definition?.Type ?? type;
        ApiVersion = version;
        Address = ArmIds.Inputs(resource.IdTemplate).Append(resource.NameInput).ToImmutableHashSet(StringComparer.Ordinal);
        Members = Body is { } body ? ShapeMembers.OfResource(schema, body, Address) : null;
    }

    /// <summary>The type token: <c>azure-native:network:Subnet</c>.</summary>
    public string Token { get; }

    /// <summary>The type in Resource Manager: <c>Microsoft.Network/virtualNetworks/subnets</c>.</summary>
    public string ArmType { get; }

    /// <summary>The API version that the provider speaks; empty where it speaks several.</summary>
    public string ApiVersion { get; }

    /// <summary>The API version of the definition: the same, or the nearest that has one; nothing when no version has one.</summary>
    public string? DefinedVersion => _definition?.ApiVersion;

    /// <summary>The id, with inputs in braces.</summary>
    public string IdTemplate { get; }

    /// <summary>The input that names the resource; empty where the address has a fixed name.</summary>
    public string NameInput { get; }

    /// <summary>The inputs that go into the address of the resource rather than into its body.</summary>
    public IReadOnlySet<string> Address { get; }

    /// <summary>The inputs in azure-native.</summary>
    internal SchemaObject Schema { get; }

    /// <summary>The inputs in both worlds; nothing without a definition.</summary>
    internal ShapeMembers? Members { get; }

    /// <summary>The body of a request; nothing without a definition that is an object.</summary>
    internal ArmObject? Body => _definition?.Body switch
    {
        ArmObject body => body,
        ArmVariants variants => Schema.Properties.TryGetValue(PulumiNames.FromArm(variants.Discriminator), out var spec) && spec.Const is { } text
            ? variants.Element(text)
            : variants.Base,
        _ => null,
    };

    /// <summary>The shape of a type token; nothing when it is no resource of azure-native.</summary>
    /// <param name="token">The token, with or without an API version in its module: <c>azure-native:network/v20230901:Subnet</c>.</param>
    public static ArmShape? Find(string token) => Find(token, PlanMap.Empty);

    /// <summary>The shape of a planned resource; nothing when azure-native does not manage it.</summary>
    /// <param name="resource">The resource. Where its type in Resource Manager is an input, as with record sets, that input counts.</param>
    public static ArmShape? Of(PlannedResource resource) => Find(resource.Type, resource.Inputs);

    /// <summary>The place in Resource Manager of an input.</summary>
    /// <param name="path">A path in azure-native: <c>subnets[0].addressPrefix</c>; <c>[*]</c> stands for every item.</param>
    /// <returns>The path in the body: <c>properties.subnets[0].properties.addressPrefix</c>; nothing when the body has no such property.</returns>
    public string? ToArm(string path) => Members is null ? null : PathTranslation.ToArm(Members, path);

    /// <summary>The input that makes a property of the body.</summary>
    /// <param name="path">A path in the body: <c>properties.subnets[0].properties.addressPrefix</c>.</param>
    /// <returns>The path in azure-native: <c>subnets[0].addressPrefix</c>; nothing when no input makes it.</returns>
    public string? ToPulumi(string path) => Members is null ? null : PathTranslation.ToPulumi(Members, path);

    /// <summary>The body of the request that the provider would send, with secrets and unknown values in their places.</summary>
    /// <param name="inputs">The inputs of a resource of this type.</param>
    /// <returns>The body in the names of Resource Manager; nothing without a definition.</returns>
    public PlanMap? ToBody(PlanMap inputs) =>
        Members is null ? null : (PlanMap)new BodyBuilder().Object(Members, inputs, "", false).ToPlan();

    private static ArmShape? Find(string token, PlanMap inputs)
    {
        if (ArmResourceTable.Find(token) is not { } resource)
        {
            return null;
        }

        var plain = ArmResourceTable.WithoutVersion(token);
        var type = ArmIds.Fill(resource.Type, input => input == "resourceType" ? Nested(inputs) : ArmIds.TextOf(inputs, input)) ?? Example(resource.Type);
        var version = VersionIn(token) ?? (plain == GenericToken ? ArmIds.TextOf(inputs, "apiVersion") : null) ?? resource.ApiVersion;
        return Known.GetOrAdd((plain, type, version), key =>
            PackageSchema.Azure.Resource(key.Token) is { } schema ? new(key.Token, resource, key.Type, key.Version, schema) : null);
    }

    // A generic resource inside another one has the types of those around it in the path of its parent: vaults/NAME.
    private static string? Nested(PlanMap inputs)
    {
        var type = ArmIds.TextOf(inputs, "resourceType");
        var parents = ArmIds.TextOf(inputs, "parentResourcePath")?.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return type is null ? null : string.Join('/', parents.Where((_, i) => i % 2 == 0).Append(type));
    }

    private const string GenericToken = "azure-native:resources:Resource";

    // All types of record have the same properties, each using its own.
    private static string Example(string type) => type.Replace("{recordType}", "A", StringComparison.Ordinal);

    private static string? VersionIn(string token)
    {
        var start = token.IndexOf("/v", StringComparison.Ordinal);
        var end = start < 0 ? -1 : token.IndexOf(':', start);
        if (end < start + "/v20240101".Length)
        {
            return null;
        }

        var digits = token[(start + 2)..end];
        var date = $"{digits[..4]}-{digits[4..6]}-{digits[6..8]}";
        return digits.Length == 8 ? date : $"{date}-{digits[8..]}";
    }
}
