namespace Bleu.Infra.Cli.Tests;

/// <summary>The page docs/clients.md, done as it stands: every command in its order, and the lines to append where it says so.</summary>
public sealed class ClientsPageTests
{
    public static string Page { get; } = RepositoryPaths.Of("docs", "clients.md");

    [Fact]
    public async Task Page_DoneAsItStands_MakesAClientAndLetsItGo()
    {
        using var project = new TemporaryProject();
        foreach (var file in Directory.EnumerateFiles(RepositoryPaths.Of("stacks", "config", "waivers")))
        {
            Directory.CreateDirectory(Path.Combine(project.Root, "stacks", "config", "waivers"));
            File.Copy(file, Path.Combine(project.Root, "stacks", "config", "waivers", Path.GetFileName(file)));
        }

        var lines = File.ReadAllLines(Page);
        var commands = DocumentationTests.ConsoleLines(lines).ToList();
        Assert.True(commands.Count >= 7, $"{commands.Count} commands");
        var outputs = new List<string>();
        foreach (var (i, command) in commands.Index())
        {
            var words = command.Split(' ');
            Assert.Equal("./bleu", words[0]);
            var call = await Call.InAsync(project.Root, words[1..]);
            Assert.True(call.ExitCode == 0, $"{command}\n{call.Output}\n{call.Error}");
            outputs.Add(call.Output);
            if (i == 0)
            {
                File.AppendAllLines(project.Stack("Pulumi.client-fontaine.yaml"), Appended(lines));
            }
        }

        Assert.Contains(outputs, o => o.Contains("service-permits", StringComparison.Ordinal));
        Assert.Contains(outputs, o => o.Contains("permits: postgresql in bleufrancecentral", StringComparison.Ordinal));
        Assert.Contains(outputs, o => o.Contains("cmk-fontaine-data", StringComparison.Ordinal));
        Assert.Contains(outputs, o => o.Contains("KubernetesCluster", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(project.Root, "exit", "exit-fontaine.json")));
    }

    private static IEnumerable<string> Appended(string[] lines) =>
        lines.SkipWhile(l => l != "```yaml").Skip(1).TakeWhile(l => l != "```");
}
