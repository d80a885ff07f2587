using System.Collections.Concurrent;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Stacks;
using Bleu.Infra.TypeCheck.Checks;

namespace Bleu.Infra.Cli.Planning;

/// <summary>Plans stacks of a project: checks the configuration first, then runs the program, then looks for foreign hosts and holds
/// the resources to the definitions of their platforms.</summary>
internal sealed class PlanService
{
    private readonly Project _project;
    private readonly StackPlanner _planner;
    private readonly bool _validates;
    private readonly ConcurrentDictionary<string, ForeignEndpoint> _foreign = new(StringComparer.Ordinal);

    /// <param name="project">The project.</param>
    /// <param name="validates">Whether resources are held to type definitions.</param>
    public PlanService(Project project, bool validates = false)
    {
        _project = project;
        _validates = validates;
        _planner = new(
            new InProcessPlanHost(StackProgram.BuildAsync),
            project.Stacks.Names.ToDictionary(name => name, name => (Func<PlanRequest>)(() => Request(name))));
    }

    /// <summary>Plans a stack with another configuration than its file has; nothing is remembered of it.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="values">The configuration as the engine hands it over.</param>
    /// <param name="cancellationToken">Ends the plan.</param>
    public Task<StackPlan> TryAsync(string stack, IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken)
    {
        var trial = new StackPlanner(
            new InProcessPlanHost(StackProgram.BuildAsync),
            _project.Stacks.Names.ToDictionary(name => name, name => (Func<PlanRequest>)(() => name == stack ? Request(name) with { Config = values } : Request(name))));
        return trial.PlanAsync(stack, null, cancellationToken);
    }

    /// <summary>Plans a stack with another program than its own; nothing is remembered of it.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="host">Runs the program.</param>
    /// <param name="cancellationToken">Ends the plan.</param>
    public Task<StackPlan> PlanWithAsync(string stack, IPlanHost host, CancellationToken cancellationToken) => host.PlanAsync(Request(stack), null, cancellationToken);

    /// <summary>Plans a stack.</summary>
    /// <returns>The plan; it is not whole when its configuration is wrong, and then holds nothing but the diagnostics.</returns>
    /// <exception cref="DiagnosticException">There is no such stack.</exception>
    public async Task<StackPlan> PlanAsync(string stack, IProgress<PlanProgress>? progress, CancellationToken cancellationToken)
    {
        var (settings, findings) = _project.Stacks.Check(stack);
        if (settings is null)
        {
            return new() { Stack = stack, Project = _project.Name, Diagnostics = [.. findings] };
        }

        var plan = await _planner.PlanAsync(stack, progress, cancellationToken).ConfigureAwait(false);
        if (_validates && plan.IsComplete)
        {
            plan = PlanTypeCheck.Apply(plan);
        }

        var cloud = _project.Clouds.Get(settings.Cloud);
        var foreign = _foreign.GetOrAdd(cloud.Name, _ => new(_project.Clouds, cloud));
        return ConfidenceNote.Apply(IsolationCheck.Apply(plan, foreign, cloud), cloud);
    }

    /// <summary>Lets go of the resources of a stack whose plan is done with.</summary>
    /// <param name="stack">The stack's name.</param>
    public void Release(string stack) => _planner.Release(stack);

    private PlanRequest Request(string stack)
    {
        var file = _project.Stacks.File(stack);
        var (given, secrets) = file.ToEngine();
        var values = new Dictionary<string, string>(given, StringComparer.Ordinal);
        if (_project.Library is { } library && _project.Stacks.Check(stack).Settings is Configuration.Platform.PlatformSettings)
        {
            values[$"{_project.Name}:library"] = library;
        }

        return new()
        {
            Project = _project.Name,
            Stack = stack,
            RootDirectory = _project.Root,
            Config = values,
            SecretKeys = secrets,
            Cloud = CloudOf(stack) is { } cloud ? new(cloud.Name, key => cloud.Find(ProfileKeys.SuffixPrefix + key).Value) : new("", _ => null),
        };
    }

    private CloudProfile? CloudOf(string stack) =>
        _project.Stacks.Check(stack).Settings is StackSettings settings ? _project.Clouds.Find(settings.Cloud) : null;
}
