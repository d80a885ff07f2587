using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Policies.Resources;

/// <summary>YAML that nobody vouches for: bounded in size, depth and number of nodes, however often an alias repeats them.</summary>
internal static class YamlDocuments
{
    private const int MaxLength = 64 * 1024 * 1024;
    private const int MaxDepth = 100;
    private const int MaxNodes = 1_000_000;

    /// <summary>The roots of the documents.</summary>
    /// <exception cref="FormatException">The text is no YAML, or is beyond the bounds.</exception>
    public static IEnumerable<YamlNode> Read(string text)
    {
        if (text.Length > MaxLength)
        {
            throw new FormatException("is longer than 64 MiB");
        }

        var stream = new YamlStream();
        try
        {
            stream.Load(new DepthGuard(new Parser(new StringReader(text)), MaxDepth));
        }
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException($"is no YAML: {Reason(e)}", e);
        }

        var budget = MaxNodes;
        foreach (var document in stream.Documents)
        {
            Count(document.RootNode, 0, ref budget);
        }

        return stream.Documents.Select(d => d.RootNode);
    }

    private static void Count(YamlNode node, int depth, ref int budget)
    {
        if (--budget < 0 || depth > MaxDepth)
        {
            throw new FormatException(depth > MaxDepth ? "is nested too deeply" : "has too many nodes");
        }

        switch (node)
        {
            case YamlMappingNode map:
                foreach (var (key, value) in map.Children)
                {
                    Count(key, depth + 1, ref budget);
                    Count(value, depth + 1, ref budget);
                }

                break;
            case YamlSequenceNode list:
                foreach (var item in list)
                {
                    Count(item, depth + 1, ref budget);
                }

                break;
        }
    }

    private static string Reason(Exception e)
    {
        var reason = (e.InnerException ?? e).Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return Shown.Short(reason.Length == 0 ? "it cannot be parsed" : char.ToLowerInvariant(reason[0]) + reason[1..]);
    }
}
