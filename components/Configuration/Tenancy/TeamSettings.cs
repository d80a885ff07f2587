using System.Collections.Immutable;
using Bleu.Infra.Workloads.Tenancy;

namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>A team of a client: what it has on the client's clusters, wherever they are.</summary>
public sealed record TeamSettings
{
    /// <summary>Its name, which is also that of its namespace.</summary>
    public required string Name { get; init; }

    /// <summary>The group of its members: in Entra the object id, a GUID.</summary>
    public required string Group { get; init; }

    /// <summary>What it may take.</summary>
    public required TeamQuotaSettings Quota { get; init; }

    /// <summary>Its repository.</summary>
    public required TeamRepositorySettings Repository { get; init; }

    /// <summary>The GitOps agent: <c>flux</c> or <c>argocd</c>.</summary>
    /// <value>The default is <c>flux</c>.</value>
    public string Agent { get; init; } = "flux";

    /// <summary>The version of the Pod Security Standards that its namespace is held to.</summary>
    /// <value>The default is <see cref="TenancyDefaults.PodSecurityVersion"/>.</value>
    public string PodSecurityVersion { get; init; } = TenancyDefaults.PodSecurityVersion;

    /// <summary>Its service accounts.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<TeamAccountSettings> ServiceAccounts { get; init; } = [];

    /// <summary>The lines of its flow matrix; everything else is refused.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<TeamFlowSettings> Flows { get; init; } = [];

    /// <summary>A job that shows that its workloads can run.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public TeamCheckSettings? Check { get; init; }
}
