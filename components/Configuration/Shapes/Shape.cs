using System.Text.Json;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Shapes;

/// <summary>What a value of a configuration may look like: it checks values and describes itself to editors.</summary>
/// <param name="description">What the value means, for editors.</param>
internal abstract class Shape(string description)
{
    /// <summary>What the value means.</summary>
    public string Description { get; } = description;

    /// <summary>The form in words, for messages: <c>a number</c>.</summary>
    public abstract string Form { get; }

    /// <summary>Finds what is wrong with a value.</summary>
    /// <param name="key">The full key, as the user would write it.</param>
    /// <param name="node">The value.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public void Check(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (node is not ConfigRefused)
        {
            CheckValue(key, node, findings);
        }
    }

    /// <summary>Writes the keywords of JSON Schema that say the same.</summary>
    public abstract void WriteKeywords(Utf8JsonWriter writer);

    /// <summary>Writes the whole JSON Schema of the value.</summary>
    public void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("description", Description);
        WriteKeywords(writer);
        writer.WriteEndObject();
    }

    /// <summary>Finds what is wrong with a value in a form that configuration may use.</summary>
    protected abstract void CheckValue(string key, ConfigNode node, List<Diagnostic> findings);

    /// <summary>The text of a single value; where it is none, that is reported.</summary>
    protected string? TextOf(string key, ConfigNode node, List<Diagnostic> findings)
    {
        if (node is ConfigScalar scalar)
        {
            return scalar.Text;
        }

        findings.Add(ConfigurationDiagnostics.WrongType(node.Location, key, NameOf(node), Form));
        return null;
    }

    /// <summary>What a value is, in words that show nothing of its content.</summary>
    public static string NameOf(ConfigNode node) => node switch
    {
        ConfigMap => "a map",
        ConfigList => "a list",
        ConfigSecret => "a secret",
        ConfigScalar scalar => scalar.Text,
        _ => "nothing",
    };
}
