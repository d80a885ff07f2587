using System.Text;

namespace Bleu.Infra.Configuration.Tests;

/// <summary>Configurations with faults, each with the exact diagnostics beside it in <c>expected.txt</c>.</summary>
public sealed class BrokenConfigurationTests
{
    private const int AtLeast = 100;
    private static readonly string Folder = RepositoryPaths.Of("tests", "Configuration", "Broken");

    public static TheoryData<string> Fixtures => [.. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Check_BrokenConfiguration_YieldsExactlyItsDiagnostics(string fixture)
    {
        using var project = new TemporaryProject();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, fixture), "Pulumi.*.yaml"))
        {
            project.Write(Path.GetFileName(file)["Pulumi.".Length..^".yaml".Length], File.ReadAllBytes(file));
        }

        foreach (var cloud in Directory.EnumerateFiles(Path.Combine(Folder, fixture), "*.json"))
        {
            project.WriteCloud(Path.GetFileName(cloud), File.ReadAllBytes(cloud));
        }

        var text = new StringBuilder();
        foreach (var stack in project.Stacks.Names)
        {
            var (settings, findings) = project.Stacks.Check(stack);
            Assert.Equal(!findings.Any(f => f.Severity == Diagnostics.DiagnosticSeverity.Error), settings is not null);
            foreach (var finding in findings)
            {
                text.Append(finding).Append('\n');
            }
        }

        Expect(Path.Combine(Folder, fixture, "expected.txt"), text.ToString());
    }

    [Fact]
    public void Fixtures_AreAtLeastAHundred() => Assert.True(Fixtures.Count >= AtLeast, $"There are {Fixtures.Count} fixtures.");

    [Fact]
    public void Check_FileLargerThanAllowed_IsRefusedUnread()
    {
        using var project = new TemporaryProject();
        project.Write("large", new byte[300 * 1024]);

        Assert.Equal(
            "stacks/config/Pulumi.large.yaml: BLEU1019: the file is larger than 256 KiB. Allowed: UTF-8 text of at most 256 KiB. Save it in that form.",
            Assert.Single(project.Stacks.Check("large").Findings).ToString());
    }

    [Fact]
    public void Check_UnknownStack_NamesTheNearest()
    {
        using var project = new TemporaryProject();
        project.Write("fr-central", ""u8);
        project.Write("fr-south", ""u8);

        var error = Assert.Throws<Diagnostics.DiagnosticException>(() => project.Stacks.Check("fr-sout"));

        Assert.Equal(
            "BLEU1007: stack is not a stack of this project, got 'fr-sout'. Allowed: 'fr-central', 'fr-south'. Did you mean 'fr-south'?",
            Assert.Single(error.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("..")]
    [InlineData("")]
    public void Check_StackNameThatIsAPath_IsNotFollowed(string name)
    {
        using var project = new TemporaryProject();

        Assert.Equal("BLEU1007", Assert.Single(Assert.Throws<Diagnostics.DiagnosticException>(() => project.Stacks.Check(name)).Diagnostics).Code);
    }

    private static void Expect(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.NotEqual("", actual);
        Assert.True(File.Exists(path), $"No {path}. Run the tests with UPDATE_GOLDEN=1 and review what is written.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
