namespace Bleu.Infra.Configuration.GitOps;

/// <summary>The Pulumi Kubernetes Operator that runs the fleet on a cluster.</summary>
public sealed record OperatorSettings
{
    /// <summary>The namespace of the stacks.</summary>
    /// <value>The default is <c>bleu-fleet</c>.</value>
    public string Namespace { get; init; } = "bleu-fleet";

    /// <summary>The image of the workspaces, with its digest: the engine, the plugins and the published program.</summary>
    public required string Image { get; init; }

    /// <summary>The published program inside the image, an absolute path.</summary>
    /// <value>The default is <c>/opt/bleu/Bleu.Infra.Stacks.dll</c>.</value>
    public string Program { get; init; } = "/opt/bleu/Bleu.Infra.Stacks.dll";

    /// <summary>The repository as the cluster reaches it, an HTTPS address.</summary>
    public required string Repository { get; init; }

    /// <summary>The address that the cluster signs the tokens of its service accounts as, without a slash at its end.</summary>
    public required string Issuer { get; init; }

    /// <summary>The secret of the cluster that lets it read the repository, with the keys <c>username</c> and <c>password</c>.</summary>
    /// <value>The default is <c>bleu-repository</c>.</value>
    public string RepositorySecret { get; init; } = "bleu-repository";

    /// <summary>The folder of the rendered objects inside the repository.</summary>
    /// <value>The default is <c>deploy/operator</c>.</value>
    public string Path { get; init; } = "deploy/operator";

    /// <summary>What a workspace may use of memory, in MiB.</summary>
    /// <value>The default is 1024; 256 to 16384.</value>
    public int MemoryMiB { get; init; } = 1024;

    /// <summary>What a workspace may use of processors, in thousandths of one.</summary>
    /// <value>The default is 1000; 100 to 16000.</value>
    public int MilliCpu { get; init; } = 1000;

    /// <summary>How often a stack is looked at again although nothing changed, in minutes.</summary>
    /// <value>The default is 360; 1 to 10080.</value>
    public int ResyncMinutes { get; init; } = 360;
}
