using Bleu.Infra.Planner.Model;
using Bleu.Infra.Planner.Providers;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>What a stack's program is told, and who answers it.</summary>
public sealed record PlanRequest
{
    /// <summary>The project's name.</summary>
    public required string Project { get; init; }

    /// <summary>The stack's name.</summary>
    public required string Stack { get; init; }

    /// <summary>The organization's name.</summary>
    /// <value>The default is <c>organization</c>, as with backends that know no organizations.</value>
    public string Organization { get; init; } = "organization";

    /// <summary>The folder of <c>Pulumi.yaml</c>.</summary>
    /// <value>The default is <see langword="null"/>: not known to the program.</value>
    public string? RootDirectory { get; init; }

    /// <summary>The configuration by full key; objects are JSON text.</summary>
    /// <value>The default is empty.</value>
    public IReadOnlyDictionary<string, string> Config { get; init; } = new Dictionary<string, string>();

    /// <summary>The keys whose values are secret.</summary>
    /// <value>The default is empty.</value>
    public IReadOnlySet<string> SecretKeys { get; init; } = new HashSet<string>();

    /// <summary>The cloud that answers.</summary>
    /// <value>The default is <see cref="EmulatedCloud.Unknown"/>.</value>
    public EmulatedCloud Cloud { get; init; } = EmulatedCloud.Unknown;

    /// <summary>The stacks that references may name.</summary>
    /// <value>The default is empty.</value>
    public IReadOnlyCollection<string> KnownStacks { get; init; } = [];

    /// <summary>Plans a stack that a reference names.</summary>
    /// <value>The default is <see langword="null"/>: references cannot be answered.</value>
    public Func<string, CancellationToken, Task<StackPlan>>? ResolveStack { get; init; }

    /// <summary>The plugins that construct components for programs in other languages, by the name of their package.</summary>
    /// <value>The default is empty: components of other packages stay without what lies in them.</value>
    public IReadOnlyDictionary<string, ComponentPlugin> ComponentPlugins { get; init; } = new Dictionary<string, ComponentPlugin>();
}
