namespace Bleu.Infra.Configuration.Clients;

/// <summary>A token of somebody else that is taken for an identity.</summary>
public sealed record FederationSettings
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Who makes the token: <c>github</c>, <c>gitlab</c>, <c>azure-devops</c> or <c>kubernetes</c>.</summary>
    public required string Provider { get; init; }

    /// <summary>The issuer; nothing for the public service of the provider, and for the client's own cluster.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Issuer { get; init; }

    /// <summary>The repository (<c>OWNER/NAME</c>), project, service connection (<c>ORGANISATION/PROJECT/CONNECTION</c>) or namespace.</summary>
    public required string Source { get; init; }

    /// <summary>What in it: a branch, tag, environment, or service account.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Ref { get; init; }

    /// <summary>What the reference is: <c>branch</c>, <c>tag</c>, <c>environment</c> or <c>pull-request</c>.</summary>
    /// <value>The default is <c>branch</c>.</value>
    public string RefKind { get; init; } = "branch";
}
