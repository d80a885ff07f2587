using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>A list of values of one shape.</summary>
/// <param name="description">What it means.</param>
/// <param name="item">The shape of an item.</param>
/// <param name="min">The least number of items.</param>
/// <param name="max">The greatest number of items.</param>
/// <param name="identity">The key of an item that may stand only once; nothing when items are their own identity.</param>
internal sealed class ListShape(string description, Shape item, int min, int max, string? identity = null) : Shape(description)
{
    public override string Form => $"a list of {min} to {max}, each {item.Form}";

    protected override void CheckValue(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (node is not ConfigList list)
        {
            findings.Add(ConfigurationDiagnostics.WrongType(node.Location, key, NameOf(node), "a list"));
            return;
        }

        if (list.Items.Count < min || list.Items.Count > max)
        {
            findings.Add(ConfigurationDiagnostics.OutOfRange(node.Location, key, $"{list.Items.Count} items", $"{min} to {max} items"));
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < list.Items.Count; i++)
        {
            item.Check($"{key}[{i}]", list.Items[i], findings);
            var name = identity is null ? (list.Items[i] as ConfigScalar)?.Text : (list.Items[i] as ConfigMap)?.Text(identity);
            if (name is not null && !seen.Add(name))
            {
                findings.Add(ConfigurationDiagnostics.DuplicateName(list.Items[i].Location, identity is null ? $"{key}[{i}]" : $"{key}[{i}].{identity}", name));
            }
        }
    }

    public override void WriteKeywords(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "array");
        writer.WriteNumber("minItems", min);
        writer.WriteNumber("maxItems", max);
        writer.WritePropertyName("items");
        item.WriteSchema(writer);
    }
}
