using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.GitOps;

/// <summary>The machines that the pipelines run on; none of them belongs to the vendor of a forge.</summary>
public sealed record RunnerSettings
{
    /// <summary>The labels of the runners that plan; for Azure DevOps the first is the agent pool.</summary>
    public required ImmutableArray<string> Plan { get; init; }

    /// <summary>The labels of the runners that apply; for Azure DevOps the first is the agent pool.</summary>
    public required ImmutableArray<string> Apply { get; init; }

    /// <summary>The container image that jobs run in, with its digest; nothing where the runner itself has all tools.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Image { get; init; }
}
