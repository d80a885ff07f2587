using System.Collections.Immutable;
using Bleu.Infra.Configuration.Kinds;

namespace Bleu.Infra.Configuration.GitOps;

/// <summary>Binds what has been found right before.</summary>
internal static class GitOpsBinding
{
    /// <summary>The settings of the file.</summary>
    public static GitOpsSettings Bind(SettingsReader values) => new()
    {
        Cloud = values.Text("cloud"),
        Branch = values.Find("branch") ?? "main",
        ReleaseBranch = values.Find("releaseBranch") ?? "release",
        Forge = new() { Repository = values.Text("forge:repository"), Issuer = values.Text("forge:issuer").TrimEnd('/') },
        Runners = new() { Plan = values.Texts("runners:plan"), Apply = values.Texts("runners:apply"), Image = values.Find("runners:image") },
        Identities = new()
        {
            TenantId = values.Text("identities:tenantId"),
            Audience = values.Find("identities:audience"),
            Plan = Identity(values.Section("identities:plan")),
            Apply = Identity(values.Section("identities:apply")),
        },
        Backend = new()
        {
            Blob = values.Has("backend:blob") ? new() { Account = values.Text("backend:blob:account"), Container = values.Text("backend:blob:container") } : null,
            Postgres = values.Has("backend:postgres") ? Postgres(values.Section("backend:postgres")) : null,
        },
        Secrets = new() { Vault = values.Text("secrets:vault"), Key = values.Text("secrets:key") },
        Mirrors = new() { NuGet = values.Text("mirrors:nuget"), Plugins = values.Text("mirrors:plugins") },
        Drift = values.Find("drift") ?? "17 3 * * *",
        Parallel = values.FindNumber("parallel") ?? 1,
        EvidenceDays = values.FindNumber("evidenceDays") ?? 365,
        Waves = new()
        {
            HealthCheck = values.Find("waves:healthCheck"),
            Rings = GitOpsShape.RingNames.Where(name => values.Has($"waves:rings:{name}")).ToImmutableSortedDictionary(name => name, name => Ring(values.Section($"waves:rings:{name}"))),
        },
        Operator = values.Has("operator") ? Operator(values.Section("operator")) : null,
    };

    private static RingSettings Ring(SettingsReader values) => new()
    {
        Size = values.FindNumber("size"),
        SoakMinutes = values.FindNumber("soakMinutes"),
        FailedStacks = values.FindNumber("failedStacks"),
        FailedPercent = values.FindNumber("failedPercent"),
        PolicyViolations = values.FindNumber("policyViolations"),
        DriftedStacks = values.FindNumber("driftedStacks"),
        FailedChecks = values.FindNumber("failedChecks"),
    };

    private static IdentityReference Identity(SettingsReader values) => new()
    {
        ClientId = values.Text("clientId"),
        Connection = values.Has("connection") ? new() { Name = values.Text("connection:name"), Id = values.Text("connection:id") } : null,
    };

    private static PostgresBackend Postgres(SettingsReader values)
    {
        var backend = new PostgresBackend { Host = values.Text("host"), Database = values.Text("database"), User = values.Text("user") };
        return backend with { Port = values.FindNumber("port") ?? backend.Port, PasswordFile = values.Find("passwordFile") ?? backend.PasswordFile };
    }

    private static OperatorSettings Operator(SettingsReader values)
    {
        var settings = new OperatorSettings { Image = values.Text("image"), Repository = values.Text("repository"), Issuer = values.Text("issuer").TrimEnd('/') };
        return settings with
        {
            Namespace = values.Find("namespace") ?? settings.Namespace,
            Program = values.Find("program") ?? settings.Program,
            RepositorySecret = values.Find("repositorySecret") ?? settings.RepositorySecret,
            Path = values.Find("path") ?? settings.Path,
            MemoryMiB = values.FindNumber("memoryMiB") ?? settings.MemoryMiB,
            MilliCpu = values.FindNumber("milliCpu") ?? settings.MilliCpu,
            ResyncMinutes = values.FindNumber("resyncMinutes") ?? settings.ResyncMinutes,
        };
    }
}
