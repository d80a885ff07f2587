namespace Bleu.Infra.Vending;

/// <summary>Who a federated token speaks for: its issuer and subject, by the forms of the services that make tokens.</summary>
public static class FederatedSubject
{
    /// <summary>The services that make tokens.</summary>
    public static string[] Providers { get; } = ["github", "gitlab", "azure-devops", "kubernetes"];

    /// <summary>What a reference into a repository can be.</summary>
    public static string[] RefKinds { get; } = ["branch", "tag", "environment", "pull-request"];

    /// <summary>The issuer of tokens.</summary>
    /// <param name="provider">The service: <c>github</c>.</param>
    /// <param name="issuer">The issuer that was given; nothing for the public service.</param>
    /// <exception cref="ArgumentException">The service has no public issuer and none was given.</exception>
    public static string Issuer(string provider, string? issuer) => (provider, issuer) switch
    {
        (_, { } given) => given.TrimEnd('/'),
        ("github", _) => "https://token.actions.githubusercontent.com",
        ("gitlab", _) => "https://gitlab.com",
        _ => throw new ArgumentException($"'{provider}' has no public issuer.", nameof(provider)),
    };

    /// <summary>The subject of tokens.</summary>
    /// <param name="provider">The service: <c>github</c>.</param>
    /// <param name="source">The repository, project, service connection or namespace.</param>
    /// <param name="reference">The branch, tag, environment or service account.</param>
    /// <param name="kind">What the reference is: <c>branch</c>, <c>tag</c>, <c>environment</c>, <c>pull-request</c>.</param>
    public static string Subject(string provider, string source, string? reference, string kind) => (provider, kind) switch
    {
        ("github", "environment") => $"repo:{source}:environment:{reference}",
        ("github", "pull-request") => $"repo:{source}:pull_request",
        ("github", "tag") => $"repo:{source}:ref:refs/tags/{reference}",
        ("github", _) => $"repo:{source}:ref:refs/heads/{reference}",
        ("gitlab", _) => $"project_path:{source}:ref_type:{kind}:ref:{reference}",
        ("azure-devops", _) => $"sc://{source}",
        _ => $"system:serviceaccount:{source}:{reference}",
    };

    /// <summary>What is wrong with the description of a token; nothing where it is right.</summary>
    /// <param name="provider">The service.</param>
    /// <param name="issuer">The issuer that was given.</param>
    /// <param name="source">The repository, project, service connection or namespace.</param>
    /// <param name="reference">The branch, tag, environment or service account.</param>
    /// <param name="kind">What the reference is.</param>
    /// <param name="hasCluster">Whether the issuer is a cluster that is declared beside it, and so needs not be given.</param>
    public static string? Problem(string provider, string? issuer, string source, string? reference, string kind, bool hasCluster = false)
    {
        if (issuer is null && (provider == "azure-devops" || (provider == "kubernetes" && !hasCluster)))
        {
            return "an issuer, because every organisation or cluster has one of its own";
        }

        if (issuer is not null && !(Uri.TryCreate(issuer, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
        {
            return "an issuer that is an https address";
        }

        if (source.Contains('*', StringComparison.Ordinal) || reference?.Contains('*', StringComparison.Ordinal) == true)
        {
            return "names without asterisks: a token that fits everything is nobody's";
        }

        if (provider == "gitlab" && kind is not ("branch" or "tag"))
        {
            return "a refKind of 'branch' or 'tag'";
        }

        var needsRef = provider is "github" or "gitlab" ? kind != "pull-request" : provider == "kubernetes";
        if (needsRef && reference is null)
        {
            return provider == "kubernetes" ? "a ref: the service account" : $"a ref: the {kind}";
        }

        return (provider, source.Count(c => c == '/')) switch
        {
            ("github", not 1) => "a source in the form OWNER/REPOSITORY",
            ("gitlab", 0) => "a source in the form GROUP/PROJECT",
            ("azure-devops", not 2) => "a source in the form ORGANISATION/PROJECT/CONNECTION",
            ("kubernetes", not 0) => "a source that is the name of a namespace",
            _ => null,
        };
    }
}
