using System.Text;
using Bleu.Infra.Generator.Schema;

namespace Bleu.Infra.Generator.CSharp;

/// <summary>Names of C# from names of the schema, by the official rules.</summary>
internal static class Names
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    ];

    /// <summary>The name of a property in a class.</summary>
    public static string Property(PropertySpec property, string className) => property.CSharpName ?? Property(property.Name, className);

    /// <summary>The name of a property: <c>$ref</c> is <c>Ref</c>, <c>x-y</c> is <c>Xy</c>; the name of its class gets a suffix.</summary>
    public static string Property(string wire, string className)
    {
        var name = UpperFirst(wire.TrimStart('$').Replace("-", "", StringComparison.Ordinal));
        return name == className ? name + "Value" : name;
    }

    /// <summary>The name of a parameter or field: keywords are escaped.</summary>
    public static string Parameter(string wire)
    {
        var name = wire.TrimStart('$').Replace("-", "", StringComparison.Ordinal);
        return Keywords.Contains(name) ? "@" + name : name;
    }

    /// <summary>
    /// The name of an enumeration's value: what no identifier may hold becomes an underscore, runs of which are one; a
    /// leading one is preceded by the enumeration's own name.
    /// </summary>
    public static string EnumValue(string name, string enumName)
    {
        var result = new StringBuilder();
        foreach (var c in name)
        {
            var allowed = char.IsLetterOrDigit(c) ? c : '_';
            if (allowed != '_' || result.Length == 0 || result[^1] != '_')
            {
                result.Append(allowed);
            }
        }

        var text = UpperFirst(result.ToString());
        if (text.Length == 0 || char.IsDigit(text[0]))
        {
            text = "_" + text;
        }

        return text[0] == '_' ? enumName + text : text == "Equals" ? "EqualsValue" : text;
    }

    public static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
