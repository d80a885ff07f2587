using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Policies.Inputs;

/// <summary>Kubernetes manifests: documents of YAML, a JSON object, lists of objects.</summary>
internal static class ManifestInput
{
    /// <summary>The objects of YAML documents.</summary>
    public static ImmutableArray<PolicyStack> Read(IEnumerable<YamlNode> documents, string file, PolicyContext context) =>
        Stack(documents.Select(Value), file, context);

    /// <summary>The objects of a JSON document.</summary>
    public static ImmutableArray<PolicyStack> Read(JsonElement root, string file, PolicyContext context) =>
        Stack([JsonValues.Read(root)], file, context);

    private static ImmutableArray<PolicyStack> Stack(IEnumerable<PlanValue> values, string file, PolicyContext context)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var resources = values.SelectMany(Objects).Select(map => Resource(map, name)).OfType<PolicyResource>().ToList();
        return resources.Count == 0 ? [] : [new(name, new(resources), context)];
    }

    private static IEnumerable<PlanMap> Objects(PlanValue value)
    {
        if (value is not PlanMap map)
        {
            return [];
        }

        return map.Find("kind")?.AsText?.EndsWith("List", StringComparison.Ordinal) == true && map.Find("items") is PlanList list
            ? list.Items.SelectMany(Objects)
            : [map];
    }

    private static PolicyResource? Resource(PlanMap map, string stack)
    {
        if (map.Find("kind")?.AsText is not { } kind || map.Find("apiVersion")?.AsText is not { } version)
        {
            return null;
        }

        var type = $"kubernetes:{(version.Contains('/', StringComparison.Ordinal) ? version : "core/" + version)}:{kind}";
        var name = map.Find("metadata", "name")?.AsText ?? "unnamed";
        var space = map.Find("metadata", "namespace")?.AsText;
        var id = space is null ? name : $"{space}/{name}";
        return new()
        {
            Type = type,
            Name = name,
            Urn = $"urn:pulumi:{stack}::manifest::{type}::{id}",
            Id = id,
            Inputs = map,
            HasOptions = false,
        };
    }

    private static PlanValue Value(YamlNode node) => node switch
    {
        YamlMappingNode map => PlanValue.Map(map.Children.Select(c => KeyValuePair.Create((c.Key as YamlScalarNode)?.Value ?? "", Value(c.Value)))),
        YamlSequenceNode list => PlanValue.List(list.Children.Select(Value)),
        YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.Any } scalar => Plain(scalar.Value),
        YamlScalarNode scalar => new PlanText(scalar.Value ?? ""),
        _ => PlanValue.Nothing,
    };

    private static PlanValue Plain(string? text) => text switch
    {
        null or "" or "~" or "null" => PlanValue.Nothing,
        "true" or "True" => new PlanBool(true),
        "false" or "False" => new PlanBool(false),
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => new PlanNumber(number),
        _ => new PlanText(text),
    };
}
