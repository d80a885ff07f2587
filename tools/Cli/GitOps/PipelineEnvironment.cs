using System.Globalization;
using Bleu.Infra.Configuration.GitOps;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>The variables of pipelines: all that differs from one project to another is said here and nowhere in a script.</summary>
internal static class PipelineEnvironment
{
    /// <summary>The variables that keep tools inside: no telemetry, no look for updates, no download but from the mirrors.</summary>
    public static IEnumerable<(string Name, string Value)> Contained(PipelineInputs inputs) =>
    [
        ("PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION", "true"),
        ("PULUMI_PLUGIN_DOWNLOAD_URL_OVERRIDES", $".*={inputs.Settings.Mirrors.Plugins}"),
        ("PULUMI_SKIP_UPDATE_CHECK", "true"),
        ("PULUMI_DISABLE_REGISTRY_RESOLVE", "true"),
        ("PULUMI_IGNORE_AMBIENT_PLUGINS", "true"),
        ("ARM_DISABLE_PULUMI_PARTNER_ID", "true"),
        ("AZURE_CORE_COLLECT_TELEMETRY", "false"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "true"),
        ("DOTNET_NOLOGO", "true"),
        ("RestoreSources", inputs.Settings.Mirrors.NuGet),
        ("NUGET_CERT_REVOCATION_MODE", "offline"),
    ];

    /// <summary>The variables of jobs that reach the cloud.</summary>
    public static IEnumerable<(string Name, string Value)> Cloud(PipelineInputs inputs) =>
    [
        ("AZURE_AUTHORITY_HOST", $"https://{inputs.Authority}/"),
        ("AZURE_TENANT_ID", inputs.Settings.Identities.TenantId),
        ("ARM_TENANT_ID", inputs.Settings.Identities.TenantId),
        ("ARM_METADATA_HOSTNAME", inputs.ResourceManager),
        ("ARM_USE_OIDC", "true"),
        ("PULUMI_BACKEND_URL", inputs.BackendUrl),
        .. inputs.Settings.Backend.Postgres is { } postgres ? new[] { ("PGPASSFILE", postgres.PasswordFile) } : [],
        ("BLEU_AUDIENCE", inputs.Audience),
        ("BLEU_CLOUD", inputs.Cloud.Name),
        .. inputs.Settings.Waves.HealthCheck is { } check ? new[] { ("BLEU_HEALTH_CHECK", check) } : [],
        ("BLEU_PARALLEL", string.Create(CultureInfo.InvariantCulture, $"{inputs.Settings.Parallel}")),
        ("BLEU_PLUGINS", string.Join(' ', inputs.Plugins)),
    ];

    /// <summary>The variables that say who a job is.</summary>
    public static IEnumerable<(string Name, string Value)> Identity(IdentityReference identity) =>
        [("AZURE_CLIENT_ID", identity.ClientId), ("ARM_CLIENT_ID", identity.ClientId)];
}
