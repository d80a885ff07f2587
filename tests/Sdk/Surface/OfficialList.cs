namespace Bleu.Infra.Sdk.Tests.Surface;

/// <summary>Reads the list of the official surface: namespaces, indented types, further indented members.</summary>
internal static class OfficialList
{
    public static IEnumerable<(string Namespace, string Text)> Read(string path)
    {
        var (@namespace, type) = ("", "");
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("namespace ", StringComparison.Ordinal))
            {
                @namespace = line["namespace ".Length..].Trim();
            }
            else if (line.StartsWith("    ", StringComparison.Ordinal))
            {
                yield return (@namespace, $"{type} | {line.Trim()}");
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                type = $"{@namespace}: {line.Trim()}";
                yield return (@namespace, type);
            }
        }
    }
}
