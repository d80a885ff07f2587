using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>
/// Documents of YAML as objects. What is text stays text whatever it looks like: anything but a plain word stands in quotes, and
/// nothing of a value can end its line.
/// </summary>
internal static partial class Yaml
{
    private static readonly EmitterSettings Settings = EmitterSettings.Default.WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n");

    /// <summary>A map in the order given; entries without a value are left out.</summary>
    public static YamlMappingNode Map(params (string Key, YamlNode? Value)[] entries) => Map((IEnumerable<(string, YamlNode?)>)entries);

    /// <summary>A map in the order given; entries without a value are left out.</summary>
    public static YamlMappingNode Map(IEnumerable<(string Key, YamlNode? Value)> entries)
    {
        var map = new YamlMappingNode();
        foreach (var (key, value) in entries)
        {
            if (value is not null)
            {
                map.Add(Text(key), value);
            }
        }

        return map;
    }

    /// <summary>A list.</summary>
    public static YamlSequenceNode List(params IEnumerable<YamlNode> items) => new(items);

    /// <summary>A list of texts on one line.</summary>
    public static YamlSequenceNode Words(params IEnumerable<string> items) => new(items.Select(Text)) { Style = SequenceStyle.Flow };

    /// <summary>A text.</summary>
    public static YamlNode Text(string text) => new YamlScalarNode(text)
    {
        Style = Plain().IsMatch(text) && !OtherType().IsMatch(text) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted,
    };

    /// <summary>A text, or nothing.</summary>
    public static YamlNode? TextOrNothing(string? text) => text is null ? null : Text(text);

    /// <summary>A script: a text of several lines.</summary>
    public static YamlNode Script(string text) => new YamlScalarNode(text) { Style = ScalarStyle.Literal };

    /// <summary>A whole number.</summary>
    public static YamlNode Number(int number) => new YamlScalarNode(number.ToString(CultureInfo.InvariantCulture)) { Style = ScalarStyle.Plain };

    /// <summary>Yes or no.</summary>
    public static YamlNode Flag(bool flag) => new YamlScalarNode(flag ? "true" : "false") { Style = ScalarStyle.Plain };

    /// <summary>Writes documents under a heading of comments.</summary>
    public static string Write(string heading, params IEnumerable<YamlNode> documents)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        foreach (var line in heading.Split('\n'))
        {
            writer.WriteLine(line.Length == 0 ? "#" : $"# {line}");
        }

        var first = true;
        foreach (var document in documents)
        {
            if (!first)
            {
                writer.WriteLine("---");
            }

            first = false;
            writer.Write(Document(document));
        }

        return writer.ToString();
    }

    private static string Document(YamlNode node)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(node)).Save(new Emitter(writer, Settings), assignAnchors: false);
        var text = writer.ToString();
        return text.EndsWith("...\n", StringComparison.Ordinal) ? text[..^4] : text;
    }

    // Inside flow lists too: no comma, bracket or brace; a colon or a space only where it ends nothing.
    [GeneratedRegex(@"^[A-Za-z0-9_/.](?:[A-Za-z0-9_/.+@=?&()-]|:(?=[^\s:])| (?=[A-Za-z0-9_/.(]))*\z")]
    private static partial Regex Plain();

    // What a reader of YAML 1.1 or 1.2 would take for something else than text; the key 'on' is read as text by every forge.
    [GeneratedRegex(@"^(~|null|true|false|yes|no|off|y|n|\.nan|\.inf|[-+.]?[0-9][0-9_.:]*(e[-+]?[0-9]+)?|0[xob][0-9a-f_]+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)\z", RegexOptions.IgnoreCase)]
    private static partial Regex OtherType();
}
