namespace Bleu.Infra.Cli.Tests;

/// <summary>A plan is printed again only when nothing that it depends on has changed.</summary>
public sealed class ReplayTests : IClassFixture<LaunchedBuild>, IDisposable
{
    private const string Mark = "unchanged since ";
    private readonly TemporaryProject _project = TemporaryProject.Of("fr-central", "fr-south");
    private readonly string _build;

    public ReplayTests(LaunchedBuild build)
    {
        _build = build.Folder;
        build.Forget();
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Preview_NothingChanged_IsPrintedAgainAndSaysSo()
    {
        var first = await PreviewAsync();
        var second = await PreviewAsync();

        Assert.DoesNotContain(Mark, first.Output);
        Assert.Equal((0, ""), (second.ExitCode, second.Error));
        Assert.StartsWith(first.Output + Mark, second.Output);
    }

    [Fact]
    public async Task Preview_AsJson_IsTheSameDocument()
    {
        var first = await PreviewAsync("--json");

        Assert.Equal(first.Output, (await PreviewAsync("--json")).Output);
    }

    [Fact]
    public async Task Preview_Fresh_IsPlannedAnew()
    {
        await PreviewAsync();

        Assert.DoesNotContain(Mark, (await PreviewAsync("--fresh")).Output);
    }

    [Fact]
    public async Task Preview_ConfigurationChanged_IsPlannedAnew()
    {
        await PreviewAsync();
        _project.Replace("Pulumi.fr-central.yaml", "service: platform", "service: shared");

        var call = await PreviewAsync();

        Assert.DoesNotContain(Mark, call.Output);
        Assert.Contains("service: shared", call.Output);
    }

    [Fact]
    public async Task Preview_AnotherStackBroken_IsNotHiddenByMemory()
    {
        await PreviewAsync();
        _project.Replace("Pulumi.fr-south.yaml", "addressSpace: 10.17.0.0/20", "addressSpace: 10.16.0.0/20");

        var call = await PreviewAsync();

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Contains("BLEU1010", call.Error);
    }

    [Fact]
    public async Task Preview_CloudCorrected_IsPlannedAnew()
    {
        await PreviewAsync();
        Directory.CreateDirectory(Path.Combine(_project.Root, "stacks", "config", "clouds"));
        await File.WriteAllTextAsync(
            Path.Combine(_project.Root, "stacks", "config", "clouds", "bleu.json"),
            """{"suffixes": {"keyVault": "vault.example"}}""",
            TestContext.Current.CancellationToken);

        Assert.Contains(".vault.example/", (await PreviewAsync()).Output);
    }

    [Fact]
    public async Task Preview_EnvironmentChanged_IsPlannedAnew()
    {
        await PreviewAsync();

        var call = await Call.OfAsync(
            Path.Combine(_build, "bleu.dll"), _project.Root, new() { ["ARM_OIDC_TOKEN_FILE_PATH"] = "/token" }, "preview", "fr-central");

        Assert.DoesNotContain(Mark, call.Output);
        Assert.Contains("useOidc: true", call.Output);
    }

    [Fact]
    public async Task Preview_BuildChanged_IsPlannedAnew()
    {
        await PreviewAsync();
        File.SetLastWriteTimeUtc(Path.Combine(_build, "Bleu.Infra.Stacks.dll"), DateTime.UtcNow.AddMinutes(1));

        Assert.DoesNotContain(Mark, (await PreviewAsync()).Output);
    }

    [Fact]
    public async Task Preview_BrokenConfiguration_IsNeverRemembered()
    {
        _project.Replace("Pulumi.fr-central.yaml", "cloud: bleu", "cloud: blue");
        await PreviewAsync();

        Assert.Equal((1, ""), ((await PreviewAsync()) is var call ? call.ExitCode : 0, call.Output));
        Assert.False(Directory.Exists(Path.Combine(_build, "previews")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200)]
    public async Task Preview_MemoryCutShort_IsPlannedAnew(int length)
    {
        var whole = await PreviewAsync("--tree");
        var entry = Assert.Single(Directory.EnumerateFiles(Path.Combine(_build, "previews")));
        using (var file = new FileStream(entry, FileMode.Open))
        {
            file.SetLength(length);
        }

        var call = await PreviewAsync("--tree");

        Assert.Equal(0, call.ExitCode);
        Assert.DoesNotContain(Mark, call.Output);
        Assert.Equal(whole.Output.Split('\n').Length, call.Output.Split('\n').Length);
    }

    [Fact]
    public async Task Memory_HoldsNothingOfTheEnvironment()
    {
        await Call.OfAsync(Path.Combine(_build, "bleu.dll"), _project.Root, new() { ["ARM_CLIENT_SECRET"] = "not-to-be-kept" }, "preview", "fr-central");
        var entry = await File.ReadAllTextAsync(Directory.EnumerateFiles(Path.Combine(_build, "previews")).Single(), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("not-to-be-kept", entry);
        Assert.DoesNotContain("ARM_CLIENT_SECRET", entry);
    }

    private Task<Call> PreviewAsync(params string[] options) =>
        Call.OfAsync(Path.Combine(_build, "bleu.dll"), _project.Root, [], ["preview", "fr-central", .. options]);
}
