namespace Bleu.Infra.Policies.Kubernetes.Objects;

/// <summary>What a container is for.</summary>
internal enum ContainerKind
{
    /// <summary>It does the work.</summary>
    Main,

    /// <summary>It runs before the others, or beside them.</summary>
    Init,

    /// <summary>Someone has put it there to look around.</summary>
    Ephemeral,
}
