using System.Text.Json.Nodes;

namespace Bleu.Infra.Governance.Evaluation;

/// <summary>Finds fields of a resource: the ones that every resource has, tags, and aliases.</summary>
internal static class Fields
{
    /// <summary>What marks a list in an alias.</summary>
    public const string Each = "[*]";

    private static readonly string[] OfEveryResource = ["name", "fullName", "kind", "type", "location", "id", "tags", "identity", "sku", "zones"];

    /// <summary>Aliases that are not the path of what they mean.</summary>
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.Compute/virtualMachines/sku.name"] = "hardwareProfile.vmSize",
        ["Microsoft.Compute/virtualMachines/imagePublisher"] = "storageProfile.imageReference.publisher",
        ["Microsoft.Compute/virtualMachines/imageOffer"] = "storageProfile.imageReference.offer",
        ["Microsoft.Compute/virtualMachines/imageSku"] = "storageProfile.imageReference.sku",
        ["Microsoft.Compute/virtualMachines/osDisk.uri"] = "storageProfile.osDisk.vhd.uri",
    };

    /// <summary>What stands at a field: one value, or with <c>[*]</c> in its name one for each item.</summary>
    /// <returns>A missing value is not in the list; <see langword="null"/> where the field names no list and nothing stands there.</returns>
    public static FieldValue Read(string field, EvaluationScope scope)
    {
        for (var i = scope.Current.Length - 1; i >= 0; i--)
        {
            var (name, item) = scope.Current[i];
            if (JsonText.Same(field, name))
            {
                return new(false, [item]);
            }

            if (field.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase))
            {
                return Walk(item, field[(name.Length + 1)..], false);
            }
        }

        if (field.StartsWith("tags[", StringComparison.OrdinalIgnoreCase) || field.StartsWith("tags.", StringComparison.OrdinalIgnoreCase))
        {
            return Tag(field[4..].Trim('[', ']', '\'', '.'), scope.Resource);
        }

        var root = field.Split('.')[0];
        if (OfEveryResource.Contains(root, StringComparer.OrdinalIgnoreCase))
        {
            return Own(field, scope.Resource);
        }

        var type = JsonText.Of(scope.Resource["type"]) ?? "";
        if (!field.StartsWith(type + "/", StringComparison.OrdinalIgnoreCase))
        {
            return new(field.Contains(Each, StringComparison.Ordinal), []);
        }

        var path = Irregular.GetValueOrDefault(field) ?? field[(type.Length + 1)..];
        return path.Contains('/', StringComparison.Ordinal)
            ? new(path.Contains(Each, StringComparison.Ordinal), [])
            : Walk(scope.Resource, path, true);
    }

    private static FieldValue Own(string field, JsonObject resource)
    {
        if (JsonText.Same(field, "fullName") && !resource.ContainsKey("fullName"))
        {
            return Walk(resource, "name", false);
        }

        if (JsonText.Same(field, "name") && JsonText.Of(resource["name"]) is { } name)
        {
            return new(false, [JsonValue.Create(name.Split('/')[^1])]);
        }

        return Walk(resource, field, false);
    }

    private static FieldValue Tag(string name, JsonObject resource) =>
        resource["tags"] is JsonObject tags && JsonText.Property(tags, name, out var value) ? new(false, [value]) : new(false, []);

    // Aliases leave 'properties' out on every level; at the root it comes first, further in it comes second.
    private static FieldValue Walk(JsonNode? start, string path, bool isRoot)
    {
        var isMany = path.Contains(Each, StringComparison.Ordinal);
        IEnumerable<JsonNode?> nodes = [start];
        foreach (var segment in path.Split('.'))
        {
            var name = segment.Replace(Each, "", StringComparison.Ordinal);
            var first = isRoot;
            nodes = nodes.SelectMany(n => Step(n, name, first)).ToList();
            isRoot = false;
            if (segment.EndsWith(Each, StringComparison.Ordinal))
            {
                nodes = nodes.SelectMany(JsonText.Items).ToList();
            }
        }

        return new(isMany, [.. nodes.Where(n => n is not null || isMany)]);
    }

    private static IEnumerable<JsonNode?> Step(JsonNode? node, string name, bool isRoot)
    {
        if (node is not JsonObject map)
        {
            yield break;
        }

        var inner = JsonText.Property(map, "properties", out var properties) ? properties as JsonObject : null;
        JsonObject?[] order = isRoot ? [inner, map] : [map, inner];
        foreach (var place in order)
        {
            if (place is not null && JsonText.Property(place, name, out var value))
            {
                yield return value;
                yield break;
            }
        }
    }
}
