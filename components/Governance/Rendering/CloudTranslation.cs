using System.Text.Json;
using System.Text.Json.Nodes;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Governance.Rendering;

/// <summary>
/// Puts the hosts of a cloud in the place of those of the public cloud, for which libraries are written. What has no counterpart in
/// the cloud's profile stays as it is and is found by <see cref="IsForeign(string)"/>.
/// </summary>
internal sealed class CloudTranslation
{
    private static readonly CloudCatalog Clouds = new();
    private readonly List<(string From, string To)> _pairs = [];
    private readonly ForeignEndpoint _foreign;
    private readonly string? _resourceManager;

    // What the library that ships writes where templates name the host of Resource Manager.
    private const string HostMark = "{resourceManager}";

    /// <summary>The translation into a cloud.</summary>
    public CloudTranslation(CloudProfile cloud)
    {
        _foreign = new(Clouds, cloud);
        _resourceManager = cloud.Find(ProfileKeys.ResourceManager).Value;
        var source = Clouds.Get("azure-public");
        if (source.Name == cloud.Name)
        {
            return;
        }

        foreach (var (key, value) in source.Values)
        {
            if (value.Value is { } from && cloud.Find(key).Value is { } to && from != to && !key.StartsWith(ProfileKeys.ToolPrefix, StringComparison.Ordinal))
            {
                _pairs.Add((InLibraries(from), InLibraries(to)));
            }
        }

        _pairs.Sort((a, b) => b.From.Length.CompareTo(a.From.Length));
    }

    /// <summary>Whether a text names a host of another cloud.</summary>
    public bool IsForeign(string text) => _foreign.Find(text) is not null;

    /// <summary>The domain of another cloud that a value names; nothing where it names none.</summary>
    public string? ForeignIn(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? null : _foreign.Find(value.GetRawText())?.Domain;

    /// <summary>A text with the hosts of the cloud.</summary>
    public string Text(string text)
    {
        if (!IsForeign(text))
        {
            return text;
        }

        foreach (var (from, to) in _pairs)
        {
            for (var at = text.IndexOf(from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(from, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (IsWhole(text, at, from.Length))
                {
                    text = $"{text[..at]}{to}{text[(at + from.Length)..]}";
                }
            }
        }

        return text;
    }

    /// <summary>A value with the hosts of the cloud.</summary>
    /// <param name="value">The value.</param>
    /// <param name="removed">Takes the keys of an object that were removed, and a mark for each item of a list, because they have no counterpart; nothing to keep them.</param>
    public JsonElement Value(JsonElement value, List<string>? removed = null)
    {
        if (value.ValueKind != JsonValueKind.Undefined && _resourceManager is not null && value.GetRawText() is var raw && raw.Contains(HostMark, StringComparison.Ordinal))
        {
            using var filled = JsonDocument.Parse(raw.Replace(HostMark, _resourceManager, StringComparison.Ordinal));
            value = filled.RootElement.Clone();
        }

        if (ForeignIn(value) is null)
        {
            return value;
        }

        var node = Node(JsonNode.Parse(value.GetRawText()), removed);
        return JsonSerializer.SerializeToElement(node);
    }

    private JsonNode? Node(JsonNode? node, List<string>? removed)
    {
        switch (node)
        {
            case JsonValue value when value.TryGetValue<string>(out var text):
                return JsonValue.Create(Text(text));
            case JsonObject map:
                var result = new JsonObject();
                foreach (var (key, entry) in map)
                {
                    var translated = Node(entry?.DeepClone(), removed);
                    if (removed is not null && IsForeignText(translated))
                    {
                        removed.Add(key);
                    }
                    else
                    {
                        result[Text(key)] = translated;
                    }
                }

                return result;
            case JsonArray list:
                var items = new JsonArray();
                foreach (var item in list)
                {
                    var translated = Node(item?.DeepClone(), removed);
                    if (removed is not null && IsForeignText(translated))
                    {
                        removed.Add("");
                    }
                    else
                    {
                        items.Add(translated);
                    }
                }

                return items;
            default:
                return node?.DeepClone();
        }
    }

    private bool IsForeignText(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && IsForeign(text);

    // Libraries write {regionName} where profiles write {region}.
    private static string InLibraries(string zone) => zone.Replace("{region}", "{regionName}", StringComparison.Ordinal);

    private static bool IsWhole(string text, int at, int length)
    {
        var end = at + length;
        return (at == 0 || !IsLabel(text[at - 1]))
            && (end == text.Length || (!IsLabel(text[end]) && !(text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))));
    }

    private static bool IsLabel(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
}
