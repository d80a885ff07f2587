namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>What tenancies take where nothing is said, and the names that they share.</summary>
public static class TenancyDefaults
{
    /// <summary>The version of the Pod Security Standards that namespaces are held to.</summary>
    public const string PodSecurityVersion = "v1.34";

    /// <summary>The service account by which the GitOps agent acts in a team's namespace.</summary>
    public const string AgentAccount = "gitops";

    /// <summary>The config map that tells a team's manifests what differs between clusters.</summary>
    public const string FactsMap = "cluster";

    /// <summary>The secret with which the GitOps agent signs in to the team's repository; whoever runs the cluster makes it.</summary>
    public const string RepositorySecret = "repository";

    /// <summary>The namespace of Argo CD.</summary>
    public const string ArgoNamespace = "argocd";

    /// <summary>The label of namespaces that names the client.</summary>
    public const string ClientLabel = "bleu.infra/client";

    /// <summary>The label of namespaces that names the team.</summary>
    public const string TeamLabel = "bleu.infra/team";

    /// <summary>The GitOps agents.</summary>
    public static IReadOnlyList<string> Agents { get; } = ["flux", "argocd"];

    /// <summary>The name of one of a client's priority classes.</summary>
    /// <param name="client">The client's code.</param>
    /// <param name="level"><c>low</c>, <c>standard</c> or <c>high</c>.</param>
    public static string PriorityClass(string client, string level) => $"{client}-{level}";
}
