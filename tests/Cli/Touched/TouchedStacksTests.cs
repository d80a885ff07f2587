using System.Collections.Concurrent;
using Bleu.Infra.Cli.Fleet;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Cli.Touched;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Reports;
using Bleu.Infra.Policies.Stacks;
using CsCheck;

namespace Bleu.Infra.Cli.Tests.Touched;

/// <summary><c>--since</c> names every stack that a change touches, and says why.</summary>
public sealed class TouchedStacksTests
{
    private const int Changes = 24;
    private static readonly DateOnly Day = new(2026, 11, 25);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Since_AnyChange_NamesEveryStackThatComesOutOtherwise()
    {
        using var repository = new FleetRepository(6);
        var before = await OutcomesAsync(repository);
        await Gen.Select(Change.Any, Gen.Bool).SampleAsync(
            async (change, isCommitted) =>
            {
                repository.Restore();
                change.Do(repository);
                if (isCommitted)
                {
                    repository.Git("add", "--all");
                }

                var touched = await TouchedStacks.FindAsync(Project.At(repository.Root), "HEAD", Cancel);
                var after = await OutcomesAsync(repository);
                string[] other = [.. after.Where(a => before.GetValueOrDefault(a.Key) != a.Value).Select(a => a.Key)];
                Assert.True(!other.Except(touched.Stacks).Any(), $"{change.Name}: missed {string.Join(", ", other.Except(touched.Stacks))}");
                Assert.All(touched.Stacks, s => Assert.NotEmpty(touched.WhyOf(s)));
                Assert.Equal(before.Keys.Except(after.Keys).Order(), touched.Removed);
            },
            iter: Changes,
            threads: 1);
    }

    [Fact]
    public async Task Since_AChangeOfOneClient_NamesItAlone()
    {
        using var repository = new FleetRepository(4);
        repository.Replace(FleetGenerator.StackOf(2), "service: hospital-records", "service: other");

        var touched = await TouchedStacks.FindAsync(Project.At(repository.Root), "HEAD", Cancel);

        Assert.Equal([FleetGenerator.StackOf(2)], touched.Stacks);
        Assert.Equal(["its configuration changed"], touched.WhyOf(FleetGenerator.StackOf(2)));
    }

    [Fact]
    public async Task Since_AChangeOfARegion_NamesItsClientsAndNoOthers()
    {
        using var repository = new FleetRepository(4);
        repository.Replace("fr-south", "service: platform", "service: shared");
        repository.Commit();

        var touched = await TouchedStacks.FindAsync(Project.At(repository.Root), "HEAD~1", Cancel);

        Assert.Equal([FleetGenerator.StackOf(1), FleetGenerator.StackOf(3), "fr-south"], touched.Stacks);
        Assert.Equal(["it names 'fr-south', which is touched"], touched.WhyOf(FleetGenerator.StackOf(1)));
    }

    [Theory]
    [InlineData("docs/page.md", 0)]
    [InlineData("tests/Some/Test.cs", 0)]
    [InlineData("stacks/config/schema/client.schema.json", 0)]
    [InlineData("components/Configuration/Defaults/kind.client.yaml", 2)]
    [InlineData("components/Configuration/Defaults/kind.region.yaml", 4)]
    [InlineData("components/Configuration/Defaults/tier.confidential-corp.yaml", 2)]
    [InlineData("components/Configuration/Defaults/tier.corp.yaml", 0)]
    [InlineData("components/Configuration/Defaults/cloud.bleu.yaml", 5)]
    [InlineData("components/Clouds/Profiles/bleu.json", 5)]
    [InlineData("components/Clouds/Profiles/delos.json", 5)]
    [InlineData("components/Governance/Library/policy_definitions/some.json", 1)]
    [InlineData("components/Connectivity/HubNetwork.cs", 5)]
    [InlineData("sdk/Pulumi/Values/Output.cs", 5)]
    [InlineData("global.json", 5)]
    [InlineData("stacks/config/something-new.yaml", 5)]
    [InlineData("something/nobody/knows", 5)]
    public async Task Since_AFile_TouchesThoseWhoReadIt(string path, int count)
    {
        using var repository = new FleetRepository(2);
        var file = Path.Combine(repository.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? ".");
        await File.WriteAllTextAsync(file, "changed", Cancel);

        var touched = await TouchedStacks.FindAsync(Project.At(repository.Root), "HEAD", Cancel);

        Assert.True(touched.Stacks.Length == count, string.Join(", ", touched.Stacks));
    }

    [Fact]
    public void Code_OfThisRepository_IsNeverOverlooked() => Assert.All(
        new[] { "components", "stacks", "sdk", "policies", "tools" }
            .SelectMany(f => Directory.EnumerateFiles(RepositoryPaths.Of(f), "*", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(RepositoryPaths.Root, f).Replace('\\', '/'))
            .Where(f => !f.EndsWith(".md", StringComparison.Ordinal) && !f.StartsWith("stacks/config/schema/", StringComparison.Ordinal)),
        f => Assert.False(ChangeKinds.IsIrrelevant(f), f));

    [Fact]
    public async Task Since_InAProjectBelowTheTopOfItsRepository_SeesBoth()
    {
        using var repository = new FleetRepository(2);
        var below = Path.Combine(repository.Root, "infra");
        Directory.CreateDirectory(below);
        foreach (var name in new[] { "Pulumi.yaml", "stacks" })
        {
            Directory.Move(Path.Combine(repository.Root, name), Path.Combine(below, name));
        }

        repository.Commit();
        File.AppendAllText(Path.Combine(below, "stacks", "config", "Pulumi.platform.yaml"), "# changed\n");
        Assert.Equal(["platform"], (await TouchedStacks.FindAsync(Project.At(below), "HEAD", Cancel)).Stacks);
        File.WriteAllText(Path.Combine(repository.Root, "Shared.cs"), "");
        Assert.Equal(5, (await TouchedStacks.FindAsync(Project.At(below), "HEAD", Cancel)).Stacks.Length);
    }

    [Fact]
    public async Task Stacks_Since_ShowsWhy()
    {
        using var repository = new FleetRepository(2);
        repository.Replace("platform", "service: platform", "service: shared");
        File.Delete(repository.Stack(FleetGenerator.StackOf(1)));

        var text = await Call.InAsync(repository.Root, "stacks", "--since", "HEAD");
        var preview = await Call.InAsync(repository.Root, "preview", "--since", "HEAD");

        Assert.Equal((0, 0), (text.ExitCode, preview.ExitCode));
        Assert.Matches(@"platform +platform +bleu +bleufrancecentral +its configuration changed", text.Output);
        Assert.Contains("removed: client-c00001\n", text.Output);
        Assert.Contains("1 stack: 1 whole, 0 failed", preview.Output);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--output=/tmp/bleu-never-written")]
    public async Task Since_ARevisionThatIsNone_SaysSo(string revision)
    {
        using var repository = new FleetRepository(0);

        var call = await Call.InAsync(repository.Root, "stacks", $"--since={revision}");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(
            [$"error BLEU9006: --since is no revision of this repository, got '{revision}'. Allowed: a branch, a tag or a commit, such as origin/main. "
                + "In a shallow clone fetch it first: git fetch origin, with a depth that reaches it."],
            call.Messages);
        Assert.False(File.Exists("/tmp/bleu-never-written"));
    }

    [Fact]
    public async Task Since_OutsideARepository_SaysSo()
    {
        using var project = new TemporaryProject();

        var call = await Call.InAsync(project.Root, "preview", "--since", "HEAD");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(
            [$"error BLEU9005: --since needs the project to lie in a repository of git, got '{project.Root}'. Run it in a clone, or look at all stacks with --all."],
            call.Messages);
    }

    [Fact]
    public async Task Since_WithoutGit_SaysSo()
    {
        using var project = new TemporaryProject();

        var call = await Call.OfAsync(Path.Combine(Call.Build, "bleu.dll"), project.Root, new() { ["PATH"] = project.Root }, "policy", "--since", "HEAD");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(["error BLEU9004: --since needs git, which is not on the path. Install git, or look at all stacks with --all."], call.Messages);
    }

    [Fact]
    public async Task Since_InADamagedRepository_SaysWhatGitSays()
    {
        using var repository = new FleetRepository(0);
        File.WriteAllText(Path.Combine(repository.Root, ".git", "index"), "damaged");

        var call = await Call.InAsync(repository.Root, "stacks", "--since", "HEAD");

        Assert.Equal(1, call.ExitCode);
        Assert.Matches(@"^error BLEU9007: git (diff|ls-files) ended with exit code 128: .+\. Mend what git says, or look at all stacks with --all\.$", Assert.Single(call.Messages));
    }

    // What every stack comes to: its plan, what is wrong with it, and what the policies find.
    private static async Task<Dictionary<string, string>> OutcomesAsync(FleetRepository repository)
    {
        var project = Project.At(repository.Root);
        var policies = new StackPolicies(project.Root, project.Stacks, project.Clouds);
        var builder = new ReportBuilder(Baseline.Current, Day, keepsAll: false);
        var texts = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var results = await new FleetRun(project, new(project), degree: 2).RunAsync(
            FleetSelection.Of(project.Stacks.Names),
            (plan, result) =>
            {
                var findings = plan.Resources.IsEmpty
                    ? ""
                    : ReportWriter.Write(builder.Add(PlanInput.Read(plan, policies.Context(plan.Stack, Day)), policies.Waivers(plan.Stack)), "json");
                texts[plan.Stack] = PlanJson.Document(plan with { Elapsed = TimeSpan.Zero }) + findings;
                return result;
            },
            _ => { },
            Cancel);
        return results.ToDictionary(r => r.Stack, r => texts.GetValueOrDefault(r.Stack) ?? string.Join('\n', r.Diagnostics), StringComparer.Ordinal);
    }
}
