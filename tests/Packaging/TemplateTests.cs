using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Packaging.Tests;

/// <summary>A client starts from the template with nothing but the packages: it builds, it can be planned, its tests pass.</summary>
[Collection(nameof(PackedFeed))]
public sealed class TemplateTests(PackedFeed feed) : IDisposable
{
    private const string Project = "armor-zone";
    private const string Description = "The landing zone of one client in a sovereign cloud.";

    private static readonly string Template = RepositoryPaths.Of("templates", "client-landing-zone");

    private readonly string _folder = Directory.CreateTempSubdirectory("bleu-client-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Client_FromTheTemplate_BuildsIsPlannedAndPassesItsTests()
    {
        var byDotnet = Path.Combine(_folder, "dotnet");
        var home = new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = _folder };
        await Dotnet.CallAsync(_folder, home, "new", "install", feed.File("Bleu.Infra.Templates"));
        await Dotnet.CallAsync(_folder, home, "new", "client-landing-zone", "--name", Project, "--output", byDotnet);

        var byPulumi = Path.Combine(_folder, "pulumi");
        PulumiNew.Create(Template, byPulumi, Project, Description);
        Assert.Equal(Tree(byPulumi), Tree(byDotnet));
        Assert.DoesNotContain(Tree(byDotnet), file => file.Text.Contains("${", StringComparison.Ordinal));

        await BuildAsync(byDotnet);
        await AssertPlanAsync(byDotnet);
        var tests = Path.Combine(byDotnet, "tests", "bin", "Debug", "net10.0", $"{Project}.Tests.dll");
        Assert.Contains("Failed: 0, Skipped: 0", await Dotnet.CallAsync(byDotnet, new Dictionary<string, string>(), tests, "-noColor", "-noLogo"));
    }

    [Fact]
    public async Task Client_FromTheTemplate_TakesItsValuesFromTheCommandLine()
    {
        var home = new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = _folder };
        var target = Path.Combine(_folder, "other");
        await Dotnet.CallAsync(_folder, home, "new", "install", feed.File("Bleu.Infra.Templates"));
        await Dotnet.CallAsync(
            _folder, home, "new", "client-landing-zone", "--name", "other", "--output", target,
            "--cloud", "delos", "--region", "some-region", "--client", "chu", "--addressSpace", "10.33.0.0/22", "--description", "Chosen.");

        var stack = await File.ReadAllTextAsync(Path.Combine(target, "Pulumi.dev.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("  other:cloud: delos\n  other:region: some-region\n  other:client: chu\n", stack);
        Assert.Contains("  other:addressSpace: 10.33.0.0/22\n", stack);
        Assert.Contains("    cloud: delos\n", stack);
        Assert.Contains("description: Chosen.\n", await File.ReadAllTextAsync(Path.Combine(target, "Pulumi.yaml"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Template_Questions_HaveTheDefaultsThatItsStackHas()
    {
        var stack = File.ReadAllText(Path.Combine(Template, "Pulumi.dev.yaml"));
        var questions = PulumiNew.Questions(Template);
        Assert.Equal(["alertEmail"], questions.Where(q => q.Value is null).Select(q => q.Key));
        Assert.All(questions.Where(q => q.Value is not null), question => Assert.Contains($"${{PROJECT}}:{question.Key}: {question.Value}\n", stack));
    }

    [Fact]
    public void Template_Packages_AreThoseOfThisVersion()
    {
        var version = feed.Specification("Bleu.Infra.Components").Element("version")?.Value;
        var references = Directory.EnumerateFiles(Template, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(File.ReadAllLines)
            .Where(line => line.Contains("PackageReference Include=\"Bleu.", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(references);
        Assert.All(references, line => Assert.Contains($"Version=\"{version}\"", line));
        Assert.Empty(Directory.EnumerateFiles(Template, "nuget.config", SearchOption.AllDirectories));
    }

    /// <summary>Nothing is fetched: our packages come from the folder, those of others from what is restored already.</summary>
    private Task<string> BuildAsync(string client) => Dotnet.CallAsync(
        client,
        new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages") },
        "build", $"tests/{Project}.Tests.csproj", "-v", "q", "-nologo", $"-p:RestoreSources={feed.Folder}", $"-p:RestoreFallbackFolders={Dotnet.GlobalPackages}");

    private static async Task AssertPlanAsync(string client)
    {
        var file = StackFile.Read("dev", "Pulumi.dev.yaml", await File.ReadAllBytesAsync(Path.Combine(client, "Pulumi.dev.yaml"), TestContext.Current.CancellationToken));
        var values = file.ToEngine().Values;
        var cloud = new CloudCatalog().Get(values[$"{Project}:cloud"]);
        var program = Path.Combine(client, "bin", "Debug", "net10.0", $"{Project}.dll");
        var request = new PlanRequest
        {
            Project = Project,
            Stack = "dev",
            RootDirectory = client,
            Cloud = new(cloud.Name, key => cloud.Find(ProfileKeys.SuffixPrefix + key).Value),
            Config = values,
        };

        var without = await PlanAsync(program, request);
        Assert.False(without.IsComplete);
        Assert.Contains($"{Project}:alertEmail", Assert.Single(without.Diagnostics).ToString());

        var plan = await PlanAsync(program, request with
        {
            Config = new Dictionary<string, string>(values) { [$"{Project}:alertEmail"] = "on-duty@example.org" },
            SecretKeys = new HashSet<string> { $"{Project}:alertEmail" },
        });
        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        Assert.Empty(plan.Diagnostics);
        Assert.Equal(
            ["bleu:connectivity:SpokeNetwork", "bleu:keys:KeyVault", "bleu:observability:LogWorkspace"],
            plan.Resources.Select(r => r.Type).Where(type => type.StartsWith("bleu:", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("on-duty@example.org", PlanJson.Document(plan));
    }

    private static Task<StackPlan> PlanAsync(string program, PlanRequest request) =>
        new GrpcPlanHost("dotnet", [program]).PlanAsync(request, cancellationToken: TestContext.Current.CancellationToken);

    private static List<(string Path, string Text)> Tree(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: Text(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static string Text(string file) =>
        Path.GetFileName(file) == "Pulumi.yaml" ? PulumiNew.WithoutSection(File.ReadAllLines(file), "template") : File.ReadAllText(file);
}
