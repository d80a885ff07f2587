namespace Bleu.Infra.Configuration.GitOps;

/// <summary>What pipelines and operators need to know of the place they run in: <c>stacks/config/gitops.yaml</c>.</summary>
public sealed record GitOpsSettings
{
    /// <summary>The cloud that is deployed to, by its name in configuration.</summary>
    public required string Cloud { get; init; }

    /// <summary>The branch that holds what is deployed.</summary>
    /// <value>The default is <c>main</c>.</value>
    public string Branch { get; init; } = "main";

    /// <summary>The branch that releases a deployment on forges without approval of environments.</summary>
    /// <value>The default is <c>release</c>.</value>
    public string ReleaseBranch { get; init; } = "release";

    /// <summary>The forge that keeps the sources and runs the pipelines.</summary>
    public required ForgeSettings Forge { get; init; }

    /// <summary>The machines that the pipelines run on.</summary>
    public required RunnerSettings Runners { get; init; }

    /// <summary>Who the pipelines sign in as.</summary>
    public required IdentitySettings Identities { get; init; }

    /// <summary>Where the engine keeps its state.</summary>
    public required BackendSettings Backend { get; init; }

    /// <summary>The keys that wrap the secrets of stacks.</summary>
    public required StateKeySettings Secrets { get; init; }

    /// <summary>Where packages and plugins come from.</summary>
    public required MirrorSettings Mirrors { get; init; }

    /// <summary>When drift is looked for: five fields of cron, in UTC.</summary>
    /// <value>The default is <c>17 3 * * *</c>.</value>
    public string Drift { get; init; } = "17 3 * * *";

    /// <summary>How many stacks of a wave a runner works on at once.</summary>
    /// <value>The default is 1; 1 to 64.</value>
    public int Parallel { get; init; } = 1;

    /// <summary>How long evidence is kept, in days.</summary>
    /// <value>The default is 365; 1 to 3650.</value>
    public int EvidenceDays { get; init; } = 365;

    /// <summary>How a change goes through the fleet.</summary>
    public WaveSettings Waves { get; init; } = new();

    /// <summary>The Kubernetes operator; nothing where none is used.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public OperatorSettings? Operator { get; init; }
}
