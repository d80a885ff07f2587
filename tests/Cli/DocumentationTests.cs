namespace Bleu.Infra.Cli.Tests;

/// <summary>Every command that the documentation shows is run as it stands there.</summary>
public sealed class DocumentationTests
{
    private static readonly string[] Known = ["new", "stacks", "preview", "graph", "addresses", "flows", "cloud", "facilities", "drill", "offboard", "policy", "gitops", "tenancy", "waves", "doctor", "test"];

    public static TheoryData<string, string> Commands
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(RepositoryPaths.Of("docs"), "*.md", SearchOption.AllDirectories)
                .Where(f => f != ClientsPageTests.Page).Append(RepositoryPaths.Of("README.md")))
            {
                foreach (var line in ConsoleLines(File.ReadAllLines(file)).Distinct())
                {
                    data.Add(Path.GetRelativePath(RepositoryPaths.Root, file), line);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_InTheDocumentation_Works(string file, string line)
    {
        var words = line.Split(' ');
        Assert.True(words[0] == "./bleu" && Known.Contains(words[1]), $"{file}: {line}");

        // The tests are running already; running them from inside themselves would never end.
        if (words[1] != "test")
        {
            var call = await Call.HereAsync(words[1..]);
            Assert.True(call.ExitCode == 0, $"{file}: {line}\n{call.Error}");
            Assert.NotEqual("", call.Output);
        }
    }

    [Fact]
    public void QuickStart_OfTheReadme_IsTheTwoCommands() =>
        Assert.Equal(["./bleu preview fr-central", "./bleu test"], ConsoleLines(File.ReadAllLines(RepositoryPaths.Of("README.md"))).Take(2));

    [Fact]
    public void ContinuousIntegration_CallsTheReadmesTestCommand() =>
        Assert.Contains("./bleu test", File.ReadAllLines(RepositoryPaths.Of(".ci", "run")));

    internal static IEnumerable<string> ConsoleLines(string[] lines)
    {
        var inside = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = line == "```console";
            }
            else if (inside && line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
