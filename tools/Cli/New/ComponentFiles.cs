using System.Text.RegularExpressions;

namespace Bleu.Infra.Cli.New;

/// <summary>The files of a new component: it declares a resource group, and everything around it is in place.</summary>
internal static partial class ComponentFiles
{
    private const string ExampleTests = "tests/Components/Examples/ExampleTests.cs";
    private const string ExampleTestsAnchor = "    public void Readme_ShowsTheExampleThatWasCompiled";

    /// <summary>The files, in the order of their paths.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="area">The folder of components.</param>
    /// <param name="name">The class.</param>
    /// <param name="region">A region, for the example.</param>
    public static IReadOnlyList<ComponentFile> Of(string root, string area, string name, string region)
    {
        var words = WordStart().Replace(name, " ").ToLowerInvariant();
        var texts = new ComponentTexts(area, name, words, words.Replace(' ', '-'), region);
        var files = new List<ComponentFile>
        {
            new($"components/{area}/{name}.cs", texts.Component),
            new($"components/{area}/{name}Args.cs", texts.Args),
            new($"components/{area}/{name}Defaults.cs", texts.Defaults),
            new($"components/{area}/{name}Validator.cs", texts.Validator),
            Readme(root, area, texts),
            new($"tests/Components/Examples/{name}Example.cs", texts.Example),
            new($"tests/Components/{name}Tests.cs", texts.Tests),
        };
        if (File.Exists(Path.Combine(root, ExampleTests)))
        {
            var tests = File.ReadAllText(Path.Combine(root, ExampleTests));
            files.Add(new(
                ExampleTests,
                tests.Replace(ExampleTestsAnchor, $"    [InlineData(\"components/{area}/README.md\", \"{name}Example.cs\")]\n{ExampleTestsAnchor}", StringComparison.Ordinal),
                IsNew: false));
        }

        return files;
    }

    private static ComponentFile Readme(string root, string area, ComponentTexts texts)
    {
        var path = $"components/{area}/README.md";
        var file = Path.Combine(root, path);
        return File.Exists(file)
            ? new(path, File.ReadAllText(file).TrimEnd() + "\n\n" + texts.ReadmeSection("##"), IsNew: false)
            : new(path, $"# {area}\n\n" + texts.ReadmeSection("##"), IsNew: false);
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
