using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>The syntax that the API server checks.</summary>
internal static partial class Syntax
{
    /// <summary>A label of the domain name system: small letters, digits and hyphens.</summary>
    public static bool IsLabel(string text) => text.Length is > 0 and <= 63 && Label().IsMatch(text);

    /// <summary>A label that begins with a letter, as services have it.</summary>
    public static bool IsServiceName(string text) => IsLabel(text) && char.IsAsciiLetterLower(text[0]);

    /// <summary>Labels separated by dots.</summary>
    public static bool IsSubdomain(string text) => text.Length is > 0 and <= 253 && text.Split('.').All(p => p.Length > 0 && Label().IsMatch(p));

    /// <summary>A part of a path, as roles are named.</summary>
    public static bool IsPathPart(string text) => text is not ("" or "." or "..") && !text.Contains('/', StringComparison.Ordinal) && !text.Contains('%', StringComparison.Ordinal);

    /// <summary>The key of a label or an annotation: <c>prefix/name</c> or <c>name</c>.</summary>
    public static bool IsKey(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var name = text[(slash + 1)..];
        return (slash < 0 || IsSubdomain(text[..slash])) && name.Length is > 0 and <= 63 && Name().IsMatch(name);
    }

    /// <summary>The value of a label.</summary>
    public static bool IsLabelValue(string text) => text.Length == 0 || (text.Length <= 63 && Name().IsMatch(text));

    /// <summary>The name of a port: at most 15 small letters, digits and single hyphens, with a letter among them.</summary>
    public static bool IsPortName(string text) =>
        text.Length is > 0 and <= 15 && Label().IsMatch(text) && text.Any(char.IsAsciiLetter) && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>A key of a config map or a secret.</summary>
    public static bool IsConfigKey(string text) => text.Length is > 0 and <= 253 && text is not ("." or "..") && ConfigKey().IsMatch(text);

    /// <summary>The name of an environment variable: printable characters without an equals sign.</summary>
    public static bool IsEnvironmentName(string text) => text.Length > 0 && text.All(c => c is >= ' ' and <= '~' and not '=');

    /// <summary>A host, whose first label may be an asterisk.</summary>
    public static bool IsHost(string text) => IsSubdomain(text.StartsWith("*.", StringComparison.Ordinal) ? text[2..] : text) && !IPAddress.TryParse(text, out _);

    /// <summary>A block of addresses.</summary>
    public static bool IsBlock(string text) => IPNetwork.TryParse(text, out _);

    /// <summary>Five fields of a schedule, or a name such as <c>@daily</c>.</summary>
    public static bool IsSchedule(string text) => Schedule().IsMatch(text);

    /// <summary>A quantity such as <c>500m</c> or <c>2Gi</c>.</summary>
    /// <returns>What it amounts to; nothing when it is none.</returns>
    public static double? Quantity(string text)
    {
        var match = QuantityForm().Match(text);
        if (text.Length > 64 || !match.Success || !double.TryParse(match.Groups["number"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var suffix = match.Groups["suffix"].Value;
        if (suffix.Length > 1 && suffix[0] is 'e' or 'E' && int.TryParse(suffix.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
        {
            return number * Math.Pow(10, exponent);
        }

        var isBinary = suffix.EndsWith('i');
        var power = suffix.Length == 0 ? 0 : "kMGTPE".IndexOf(char.ToUpperInvariant(suffix[0]) == 'K' ? 'k' : suffix[0], StringComparison.Ordinal) + 1;
        return suffix switch
        {
            "n" => number * 1e-9,
            "u" => number * 1e-6,
            "m" => number * 1e-3,
            _ => number * Math.Pow(isBinary ? 1024 : 1000, power),
        };
    }

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?\z")]
    private static partial Regex Label();

    [GeneratedRegex(@"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[-._a-zA-Z0-9]+\z")]
    private static partial Regex ConfigKey();

    [GeneratedRegex(@"^(?<number>[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+))(?<suffix>|[numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]{1,3})\z")]
    private static partial Regex QuantityForm();

    [GeneratedRegex(@"^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every [0-9hms]+|[0-9*/,\-?]+ +[0-9*/,\-?L]+ +[0-9*/,\-?LW]+ +[0-9A-Za-z*/,\-?]+ +[0-9A-Za-z*/,\-?#]+)\z")]
    private static partial Regex Schedule();
}
