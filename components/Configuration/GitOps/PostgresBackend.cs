namespace Bleu.Infra.Configuration.GitOps;

/// <summary>A database of PostgreSQL that keeps the engine's state.</summary>
public sealed record PostgresBackend
{
    /// <summary>The server's host name.</summary>
    public required string Host { get; init; }

    /// <summary>The port.</summary>
    /// <value>The default is 5432.</value>
    public int Port { get; init; } = 5432;

    /// <summary>The database.</summary>
    public required string Database { get; init; }

    /// <summary>The role that signs in.</summary>
    public required string User { get; init; }

    /// <summary>The password file that the runner mounts, in the format of <c>.pgpass</c>; never in the repository.</summary>
    /// <value>The default is <c>/run/secrets/pulumi/pgpass</c>.</value>
    public string PasswordFile { get; init; } = "/run/secrets/pulumi/pgpass";
}
