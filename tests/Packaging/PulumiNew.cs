using System.Text;

namespace Bleu.Infra.Packaging.Tests;

/// <summary>
/// What <c>pulumi new</c> does with a template: it copies the files, replaces the two placeholders in names and texts, takes the
/// template section out of the project's file, and writes the answers to its questions into the stack's file.
/// </summary>
internal static class PulumiNew
{
    public static void Create(string template, string target, string project, string description)
    {
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var relative = Replace(Path.GetRelativePath(template, file), project, description);
            if (relative.Split('/', '\\').Any(part => part is "bin" or "obj" or ".git"))
            {
                continue;
            }

            var path = Path.Combine(target, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? target);
            File.WriteAllText(path, Replace(File.ReadAllText(file), project, description));
        }

        var projectFile = Path.Combine(target, "Pulumi.yaml");
        File.WriteAllText(projectFile, WithoutSection(File.ReadAllLines(projectFile), "template"));
    }

    /// <summary>The questions of the template with their defaults; a question without one has to be answered.</summary>
    public static IReadOnlyDictionary<string, string?> Questions(string template)
    {
        var questions = new Dictionary<string, string?>(StringComparer.Ordinal);
        var inside = false;
        var key = "";
        foreach (var line in File.ReadLines(Path.Combine(template, "Pulumi.yaml")))
        {
            inside |= line == "  config:";
            if (inside && line.StartsWith("    ", StringComparison.Ordinal) && line[4] != ' ')
            {
                key = line.Trim().TrimEnd(':');
                questions[key] = null;
            }
            else if (inside && line.StartsWith("      default: ", StringComparison.Ordinal))
            {
                questions[key] = line["      default: ".Length..];
            }
        }

        return questions;
    }

    /// <summary>A YAML file without one of its top-level sections.</summary>
    public static string WithoutSection(IEnumerable<string> lines, string section)
    {
        var result = new StringBuilder();
        var inside = false;
        foreach (var line in lines)
        {
            inside = line.StartsWith(section + ":", StringComparison.Ordinal) || (inside && line.StartsWith(' '));
            if (!inside)
            {
                result.Append(line).Append('\n');
            }
        }

        return result.ToString();
    }

    private static string Replace(string text, string project, string description) =>
        text.Replace("${PROJECT}", project, StringComparison.Ordinal).Replace("${DESCRIPTION}", description, StringComparison.Ordinal);
}
