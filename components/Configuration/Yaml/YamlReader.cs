using System.Text;
using Bleu.Infra.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bleu.Infra.Configuration.Yaml;

/// <summary>
/// Reads YAML as configuration needs it: maps, lists and scalars with their lines. What only helps to hide things (anchors,
/// aliases, tags, several documents, a key twice) is refused, and so is what is far larger than a configuration.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxBytes = 256 * 1024;
    private const int MaxDepth = 16;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IParser _parser;
    private readonly string _file;
    private readonly List<Diagnostic> _findings;

    private YamlReader(IParser parser, string file, List<Diagnostic> findings)
    {
        _parser = parser;
        _file = file;
        _findings = findings;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="file">Its path as the user knows it.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <returns>The document's map; nothing when it cannot be read.</returns>
    public static ConfigMap? Read(ReadOnlySpan<byte> content, string file, List<Diagnostic> findings)
    {
        if (Decode(content, file, findings) is not { } text)
        {
            return null;
        }

        try
        {
            return new YamlReader(new Parser(new Scanner(new StringReader(text), skipComments: true)), file, findings).ReadDocument();
        }
        catch (YamlException e)
        {
            findings.Add(ConfigurationDiagnostics.MalformedYaml(new(file, (int)e.Start.Line), Reason(e)));
            return null;
        }
    }

    private static string? Decode(ReadOnlySpan<byte> content, string file, List<Diagnostic> findings)
    {
        if (content.Length > MaxBytes)
        {
            findings.Add(ConfigurationDiagnostics.UnreadableFile(file, $"is larger than {MaxBytes / 1024} KiB"));
            return null;
        }

        try
        {
            var text = Strict.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content);
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                findings.Add(ConfigurationDiagnostics.UnreadableFile(file, "holds a zero byte"));
                return null;
            }

            return text;
        }
        catch (DecoderFallbackException)
        {
            findings.Add(ConfigurationDiagnostics.UnreadableFile(file, "is not UTF-8"));
            return null;
        }
    }

    private ConfigMap? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return new([], new(_file));
        }

        _parser.Consume<DocumentStart>();
        var start = Line();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            _findings.Add(ConfigurationDiagnostics.RefusedYaml(new(_file, Line()), "a second document"));
        }

        switch (root)
        {
            case ConfigMap map:
                return map;
            case ConfigScalar { Text: "" }:
                return new([], new(_file));
            default:
                _findings.Add(ConfigurationDiagnostics.MalformedYaml(new(_file, start), "the file is not a map of keys and values"));
                return null;
        }
    }

    private ConfigNode ReadNode(int depth)
    {
        var place = new SourceLocation(_file, Line());
        if (depth > MaxDepth)
        {
            throw new YamlException(Mark(), Mark(), $"values are nested deeper than {MaxDepth} levels");
        }

        if (_parser.TryConsume<AnchorAlias>(out _))
        {
            _findings.Add(ConfigurationDiagnostics.RefusedYaml(place, "an alias"));
            return new ConfigRefused(place);
        }

        Refuse(place);
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new ConfigScalar(scalar.Value, place, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any));
        }

        if (_parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<ConfigNode>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(depth + 1));
            }

            return new ConfigList(items, place);
        }

        _parser.Consume<MappingStart>();
        return ReadMap(place, depth);
    }

    private ConfigNode ReadMap(SourceLocation place, int depth)
    {
        var map = new ConfigMap([], place);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var keyPlace = new SourceLocation(_file, Line());
            if (ReadNode(depth + 1) is not ConfigScalar key)
            {
                throw new YamlException(Mark(), Mark(), "a key is not a single value");
            }

            var value = ReadNode(depth + 1);
            value = value is ConfigScalar or ConfigRefused ? value : value with { Location = keyPlace };
            if (key.Text == "<<")
            {
                _findings.Add(ConfigurationDiagnostics.RefusedYaml(keyPlace, "a merge key"));
            }
            else if (map.Entry(key.Text) is { KeyLocation: { } first })
            {
                _findings.Add(ConfigurationDiagnostics.DuplicateKey(keyPlace, key.Text, first.Line));
            }
            else
            {
                map.Entries.Add(new(key.Text, keyPlace, value));
            }
        }

        return map is { Entries: [{ Key: "secure", Value: ConfigScalar }] } ? new ConfigSecret(place) : map;
    }

    private void Refuse(SourceLocation place)
    {
        if (_parser.Current is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            _findings.Add(ConfigurationDiagnostics.RefusedYaml(place, "an anchor"));
        }

        if (!node.Tag.IsEmpty)
        {
            _findings.Add(ConfigurationDiagnostics.RefusedYaml(place, "a tag"));
        }
    }

    private int Line() => (int)Mark().Line;

    private Mark Mark()
    {
        _parser.Accept<ParsingEvent>(out var current);
        return current?.Start ?? YamlDotNet.Core.Mark.Empty;
    }

    private static string Reason(YamlException e)
    {
        var reason = (e.InnerException ?? e).Message.Trim().TrimEnd('.');
        return reason.Length == 0 ? "the text is not YAML" : char.ToLowerInvariant(reason[0]) + reason[1..];
    }
}
