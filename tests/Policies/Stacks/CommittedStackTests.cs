using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Stacks;
using Bleu.Infra.Policies.Waivers;
using Bleu.Infra.Stacks;

namespace Bleu.Infra.Policies.Tests.Stacks;

/// <summary>Every rule on every committed stack, one test a stack and area.</summary>
public sealed class CommittedStackTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly CloudCatalog Clouds = new(RepositoryPaths.Root);
    private static readonly StackFolder Folder = new(RepositoryPaths.Root, "bleu-infra", Clouds);
    private static readonly StackPolicies Policies = new(RepositoryPaths.Root, Folder, Clouds);
    private static readonly Lazy<Task<Dictionary<string, (IReadOnlyList<Finding> Findings, string Problems)>>> Judged = new(JudgeAsync);

    public static TheoryData<string, string> StacksAndAreas
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var stack in Folder.Names)
            {
                foreach (var area in PolicyCatalog.All.Select(r => r.Info.Area).Distinct())
                {
                    data.Add(stack, area);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> StackNames => [.. Folder.Names];

    [Theory]
    [MemberData(nameof(StacksAndAreas))]
    public async Task CommittedStack_KeepsTheRulesOfAnArea(string stack, string area)
    {
        var (findings, _) = (await Judged.Value)[stack];
        Assert.Equal("", string.Join('\n', findings.Where(f => f.Blocks && f.Rule.Info.Area == area).Select(f => $"{f.Rule.Id} {f.Urn}: {f.Message}").Distinct()));
    }

    [Theory]
    [MemberData(nameof(StackNames))]
    public async Task CommittedStack_WaivesWhatItMustAndNoMore(string stack)
    {
        var file = Policies.Waivers(stack);
        Assert.Empty(file.Findings);
        Assert.Equal("", (await Judged.Value)[stack].Problems);
        Assert.All(file.Waivers, w => Assert.True(w.Reason.Length > 40, w.Rule));
    }

    private static async Task<Dictionary<string, (IReadOnlyList<Finding> Findings, string Problems)>> JudgeAsync()
    {
        var planner = new StackPlanner(new InProcessPlanHost(StackProgram.BuildAsync), Folder.Names.ToDictionary(n => n, n => (Func<PlanRequest>)(() => Request(n))));
        var stacks = new List<PolicyStack>();
        foreach (var name in Folder.Names)
        {
            var plan = await planner.PlanAsync(name);
            Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
            stacks.Add(PlanInput.Read(plan, Policies.Context(name, Today)));
        }

        // Each stack by the baseline that it pins, and all together by the oldest of them.
        var findings = stacks.SelectMany(s => new PolicyRunner(PolicyCatalog.Of(Policies.Baseline(s.Name)).Where(r => r is not FleetRule)).Run([s])).ToList();
        new PolicyRunner(Folder.Names.Select(Policies.Baseline).Min()!).JudgeFleet([.. stacks], findings);
        return stacks.ToDictionary(s => s.Name, s =>
        {
            var (own, problems) = WaiverBook.Apply([.. findings.Where(f => f.Stack == s.Name || (f.Stack.Length == 0 && f.Urn.StartsWith($"urn:pulumi:{s.Name}::", StringComparison.Ordinal)))], Policies.Waivers(s.Name).Waivers, Today);
            return ((IReadOnlyList<Finding>)own, string.Join('\n', problems));
        });
    }

    private static PlanRequest Request(string stack)
    {
        var (values, secrets) = Folder.File(stack).ToEngine();
        var cloud = Clouds.Get(Folder.Check(stack).Settings?.Cloud ?? "");
        return new()
        {
            Project = "bleu-infra",
            Stack = stack,
            RootDirectory = RepositoryPaths.Root,
            Config = values,
            SecretKeys = secrets,
            Cloud = new(cloud.Name, key => cloud.Find(ProfileKeys.SuffixPrefix + key).Value),
        };
    }
}
