using System.Text;

namespace Bleu.Infra.Components.Tests.Examples;

/// <summary>The examples of the READMEs: code between markers that the compiler has seen.</summary>
internal static class Example
{
    private const string Begin = "// <example>";
    private const string End = "// </example>";

    /// <summary>The example in a file beside this one, without its indentation.</summary>
    public static string Of(string file)
    {
        var lines = File.ReadAllLines(RepositoryPaths.Of("tests", "Components", "Examples", file));
        var begin = Array.FindIndex(lines, l => l.Trim() == Begin);
        var end = Array.FindIndex(lines, l => l.Trim() == End);
        Assert.True(begin >= 0 && end > begin, $"{file} has no example.");
        var indent = lines[begin].Length - lines[begin].TrimStart().Length;
        var text = new StringBuilder();
        foreach (var line in lines[(begin + 1)..end])
        {
            text.Append(line.Length > indent ? line[indent..] : line.Trim()).Append('\n');
        }

        return text.ToString();
    }
}
