using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Bleu.Infra.ComponentHost.Schema;

/// <summary>What the documentation comments of an assembly say; the compiler leaves them beside it.</summary>
internal sealed partial class DocumentationFile
{
    private readonly Dictionary<string, XElement> _members;

    public DocumentationFile(Assembly assembly)
    {
        var path = Path.ChangeExtension(Path.Combine(AppContext.BaseDirectory, assembly.ManifestModule.Name), ".xml");
        _members = File.Exists(path)
            ? XDocument.Load(path).Descendants("member").ToDictionary(e => (string?)e.Attribute("name") ?? "", StringComparer.Ordinal)
            : [];
    }

    /// <summary>What is said of a class.</summary>
    public string? Of(Type type) => Text($"T:{type.FullName}");

    /// <summary>What is said of a property, its default included.</summary>
    public string? Of(PropertyInfo property) => Text($"P:{property.DeclaringType?.FullName}.{property.Name}");

    private string? Text(string member)
    {
        if (!_members.TryGetValue(member, out var element))
        {
            return null;
        }

        var parts = new[] { element.Element("summary"), element.Element("value") }.OfType<XElement>().Select(Plain).Where(part => part.Length > 0);
        return string.Join(' ', parts);
    }

    private static string Plain(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { IsEmpty: true } link:
                    text.Append(LinkText(link));
                    break;
            }
        }

        return Spaces().Replace(text.ToString(), " ").Trim();
    }

    private static string LinkText(XElement link)
    {
        var target = (string?)link.Attribute("langword") ?? (string?)link.Attribute("name") ?? (string?)link.Attribute("cref") ?? "";
        return target[(target.LastIndexOfAny(['.', ':']) + 1)..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
