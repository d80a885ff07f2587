namespace Bleu.Infra.Configuration.GitOps;

/// <summary>The forge that keeps the sources and runs the pipelines.</summary>
public sealed record ForgeSettings
{
    /// <summary>The repository with the groups it lies in: <c>group/project</c>.</summary>
    public required string Repository { get; init; }

    /// <summary>The address that the forge signs its identity tokens as, an HTTPS address.</summary>
    public required string Issuer { get; init; }
}
