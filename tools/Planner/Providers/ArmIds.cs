using System.Text;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Providers;

/// <summary>ARM ids from their templates.</summary>
internal static class ArmIds
{
    /// <summary>Fills a template; nothing when a part of it is not known yet.</summary>
    /// <param name="template">The template, with inputs in braces.</param>
    /// <param name="find">Yields an input as text, or nothing while it is not known.</param>
    public static string? Fill(string template, Func<string, string?> find)
    {
        var id = new StringBuilder(template.Length + 64);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0)
        {
            var close = rest.IndexOf('}');
            var value = find(rest[(open + 1)..close].ToString());
            if (value is null)
            {
                return null;
            }

            id.Append(rest[..open]).Append(id.Length > 0 || open > 1 ? value.Trim('/') : value.TrimStart('/'));
            rest = rest[(close + 1)..];
        }

        return id.Append(rest).ToString();
    }

    /// <summary>The inputs that a template takes.</summary>
    public static IEnumerable<string> Inputs(string template)
    {
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open + 1))
        {
            yield return template[(open + 1)..template.IndexOf('}', open)];
        }
    }

    /// <summary>The last part of an id.</summary>
    public static string LastPart(string id) => id[(id.LastIndexOf('/') + 1)..];

    /// <summary>An input as text, when it is known.</summary>
    public static string? TextOf(PlanMap inputs, string key) => inputs.TryGet(key, out var value) ? value.AsText : null;
}
