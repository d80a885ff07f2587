using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>Settings as nodes, so that a value can be anything at all.</summary>
internal sealed class DeserializedSettings
{
    private readonly YamlStream _stream = [];

    public DeserializedSettings(string text) => _stream.Load(new StringReader(text));

    /// <summary>Sets the value at a path; where a list stands, its first item.</summary>
    public void Set(string path, string value)
    {
        var map = (YamlMappingNode)_stream.Documents[0].RootNode;
        var keys = path.Split('.');
        foreach (var key in keys[..^1])
        {
            map = (YamlMappingNode)map[key];
        }

        var text = new YamlScalarNode(value) { Style = ScalarStyle.DoubleQuoted };
        if (map.Children.TryGetValue(keys[^1], out var old) && old is YamlSequenceNode list)
        {
            list.Children[0] = text;
        }
        else
        {
            map.Children[keys[^1]] = text;
        }
    }

    public string Text()
    {
        using var writer = new StringWriter();
        _stream.Save(writer, assignAnchors: false);
        return writer.ToString();
    }
}
