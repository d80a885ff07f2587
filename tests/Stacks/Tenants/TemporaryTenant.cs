using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests.Tenants;

/// <summary>Stacks in a folder of their own, which is gone when the test is; each is planned once.</summary>
internal sealed class TemporaryTenant : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bleu-tenant-").FullName;
    private readonly CloudProfile _cloud;
    private readonly StackPlanner _planner;

    public TemporaryTenant(string cloud, IEnumerable<(string Stack, string Text)> stacks)
    {
        _cloud = new CloudCatalog().Get(cloud);
        var folder = Path.Combine(_root, "stacks", "config");
        Directory.CreateDirectory(folder);
        foreach (var (stack, text) in stacks)
        {
            File.WriteAllText(Path.Combine(folder, $"Pulumi.{stack}.yaml"), text);
        }

        Folder = new(_root, CommittedStacks.Project, new(), FixedClock.Reviewed);
        _planner = new(new InProcessPlanHost(StackProgram.BuildAsync), Folder.Names.ToDictionary(n => n, n => (Func<PlanRequest>)(() => Request(n))));
    }

    public StackFolder Folder { get; }

    /// <summary>A tenant of some regions with the same switches, and of a client for each tier beside the first.</summary>
    public static TemporaryTenant Of(
        string cloud, IReadOnlyList<string> regions, IReadOnlyList<string> tiers, HubSwitches switches, bool isWatched = true) => new(
        cloud,
        [
            .. regions.Select((r, i) => (StackTexts.RegionName(i), StackTexts.Region(cloud, r, i, switches, isWatched))),
            .. tiers.Select((t, i) => (StackTexts.ClientName(i), StackTexts.Client(cloud, regions[0], t, i, switches))),
        ]);

    public Task<StackPlan> PlanAsync(string stack) => _planner.PlanAsync(stack, cancellationToken: TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private PlanRequest Request(string stack)
    {
        var (values, secrets) = Folder.File(stack).ToEngine();
        return new()
        {
            Project = CommittedStacks.Project,
            Stack = stack,
            RootDirectory = _root,
            Config = values,
            SecretKeys = secrets,
            Cloud = new(_cloud.Name, key => _cloud.Find(ProfileKeys.SuffixPrefix + key).Value),
        };
    }
}
