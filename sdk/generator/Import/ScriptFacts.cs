using System.Globalization;
using System.Text.RegularExpressions;

namespace Bleu.Infra.Generator.Import;

/// <summary>What only the scripts beside the typings say: tokens, constants, defaults and secrets.</summary>
internal static partial class ScriptFacts
{
    /// <summary>The type token of the resource that a script declares; nothing when it declares none.</summary>
    public static string? ResourceToken(string script) =>
        TypeToken().Match(script) is { Success: true } match ? match.Groups["token"].Value : null;

    /// <summary>The token of the function that a script declares; nothing when it declares none.</summary>
    public static string? FunctionToken(string script) =>
        InvokeToken().Match(script) is { Success: true } match ? match.Groups["token"].Value : null;

    /// <summary>The API version that a script's head names; empty when it names none.</summary>
    public static string ApiVersion(string script) => ApiVersionText().Match(script).Groups["version"].Value;

    /// <summary>The outputs that are kept out of plain sight.</summary>
    public static IReadOnlySet<string> SecretOutputs(string script) =>
        Quotation().Matches(SecretOutputList().Match(script).Groups["names"].Value).Select(m => m.Groups["name"].Value).ToHashSet();

    /// <summary>The names of the constants that typings declare.</summary>
    public static IReadOnlySet<string> Constants(string typings) =>
        Constant().Matches(typings).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the constructor of a resource does to each input.</summary>
    public static IReadOnlyDictionary<string, InputFact> ResourceInputs(string script)
    {
        var facts = new Dictionary<string, InputFact>(StringComparer.Ordinal);
        foreach (Match match in Assignment().Matches(script))
        {
            var (name, expression) = (match.Groups["name"].Value, match.Groups["expression"].Value);
            if (expression.Contains("/*out*/", StringComparison.Ordinal) || facts.ContainsKey(name))
            {
                continue;
            }

            facts[name] = new(
                expression.StartsWith('"') ? expression.Trim('"') : null,
                DefaultOf(expression),
                [.. Environment().Matches(expression).Select(m => m.Groups["name"].Value)],
                expression.Contains("pulumi.secret(", StringComparison.Ordinal));
        }

        return facts;
    }

    /// <summary>The defaults of nested types, by <c>module.TypeName</c> and then by property.</summary>
    public static IReadOnlyDictionary<string, Dictionary<string, InputFact>> NestedDefaults(string script)
    {
        var result = new Dictionary<string, Dictionary<string, InputFact>>(StringComparer.Ordinal);
        var path = new Stack<string>();
        Dictionary<string, InputFact>? current = null;
        foreach (var line in script.Split('\n'))
        {
            if (NamespaceStart().Match(line) is { Success: true } start)
            {
                path.Push(start.Groups["name"].Value);
            }
            else if (NamespaceEnd().IsMatch(line))
            {
                path.Pop();
            }
            else if (DefaultsStart().Match(line) is { Success: true } defaults)
            {
                var name = defaults.Groups["name"].Value;
                current = result[string.Join('.', path.Reverse().Append(char.ToUpperInvariant(name[0]) + name[1..]))] = new(StringComparer.Ordinal);
            }
            else if (current is not null && NestedDefault().Match(line) is { Success: true } nested)
            {
                var expression = nested.Groups["expression"].Value;
                current[nested.Groups["name"].Value] = new(
                    null, DefaultOf("?? " + expression), [.. Environment().Matches(expression).Select(m => m.Groups["name"].Value)], false);
            }
        }

        return result;
    }

    private static object? DefaultOf(string expression)
    {
        var match = DefaultValue().Match(expression);
        return match.Groups["value"].Value switch
        {
            "" => null,
            "true" => true,
            "false" => false,
            ['"', .. var text, '"'] => text,
            var number => double.Parse(number, CultureInfo.InvariantCulture),
        };
    }

    [GeneratedRegex("""static __pulumiType = '(?<token>[^']+)'""")]
    private static partial Regex TypeToken();

    [GeneratedRegex(@"additionalSecretOutputs: \[(?<names>[^\]]*)\]")]
    private static partial Regex SecretOutputList();

    [GeneratedRegex("\"(?<name>\\w+)\"")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"export declare const (?<name>\w+):")]
    private static partial Regex Constant();

    [GeneratedRegex(@"Uses Azure REST API version (?<version>[\w-]+)")]
    private static partial Regex ApiVersionText();

    [GeneratedRegex(@"\.(invoke|invokeOutput)\(""(?<token>[^""]+)""")]
    private static partial Regex InvokeToken();

    [GeneratedRegex("""resourceInputs\["(?<name>\w+)"\] = (?<expression>.+?);\n""")]
    private static partial Regex Assignment();

    [GeneratedRegex("""utilities\.getEnv\w*\("(?<name>\w+)"\)""")]
    private static partial Regex Environment();

    [GeneratedRegex("""\?\? (?:\(?utilities\.getEnv\w*\("\w+"\) \|\| |utilities\.getEnv\w*\("\w+"\) \?\? )?(?<value>"[^"]*"|true|false|-?\d+(?:\.\d+)?)\)?""")]
    private static partial Regex DefaultValue();

    [GeneratedRegex("""^\s*\(function \((?<name>\w+)\) \{""")]
    private static partial Regex NamespaceStart();

    [GeneratedRegex("""^\s*\}\)\(\w+ = .*\);\s*$""")]
    private static partial Regex NamespaceEnd();

    [GeneratedRegex("""^\s*function (?<name>\w+)ProvideDefaults\(val\)""")]
    private static partial Regex DefaultsStart();

    [GeneratedRegex("""^\s+(?<name>\w+): \(val\.\w+\) \?\? (?<expression>.+),\s*$""")]
    private static partial Regex NestedDefault();

    /// <param name="Const">The only value the input may have.</param>
    /// <param name="Default">The value it gets when none is given.</param>
    /// <param name="Environment">The environment variables asked when none is given.</param>
    /// <param name="IsSecret">Whether it is kept out of plain sight.</param>
    internal sealed record InputFact(string? Const, object? Default, IReadOnlyList<string> Environment, bool IsSecret);
}
