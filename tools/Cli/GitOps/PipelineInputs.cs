using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>The settings with what the cloud's profile adds to them.</summary>
internal sealed class PipelineInputs
{
    private PipelineInputs(GitOpsSettings settings, CloudProfile cloud, string audience)
    {
        Settings = settings;
        Cloud = cloud;
        Audience = audience;
        Authority = cloud.Require(ProfileKeys.Authority);
        ResourceManager = cloud.Require(ProfileKeys.ResourceManager);
        VaultSuffix = cloud.Require(ProfileKeys.KeyVault);
        BackendUrl = Backend(settings.Backend, cloud);
        Plugins = [.. new[] { "azure-native", "kubernetes" }.Select(Plugin)];
    }

    /// <summary>The settings.</summary>
    public GitOpsSettings Settings { get; }

    /// <summary>The cloud's profile.</summary>
    public CloudProfile Cloud { get; }

    /// <summary>The audience of identity tokens.</summary>
    public string Audience { get; }

    /// <summary>The host of the authority.</summary>
    public string Authority { get; }

    /// <summary>The host of Azure Resource Manager.</summary>
    public string ResourceManager { get; }

    /// <summary>The suffix of key vaults.</summary>
    public string VaultSuffix { get; }

    /// <summary>The address of the engine's state.</summary>
    public string BackendUrl { get; }

    /// <summary>The plugins that the program needs, <c>NAME=VERSION</c>.</summary>
    public ImmutableArray<string> Plugins { get; }

    /// <summary>Completes settings; everything that is not known is told at once.</summary>
    /// <exception cref="DiagnosticException">BLEU2001 or BLEU9054: a value is needed that nobody has published.</exception>
    public static PipelineInputs Of(GitOpsSettings settings, CloudCatalog clouds)
    {
        var cloud = clouds.Get(settings.Cloud);
        string[] needed = [ProfileKeys.Authority, ProfileKeys.ResourceManager, ProfileKeys.KeyVault, .. settings.Backend.Blob is null ? Array.Empty<string>() : [ProfileKeys.Storage]];
        List<Diagnostic> findings = [.. needed.Where(key => !cloud.Find(key).IsKnown).Select(key => CloudDiagnostics.UnknownValue(cloud, key))];
        var audience = settings.Identities.Audience ?? cloud.Find(ProfileKeys.TokenExchangeAudience).Value;
        if (audience is null)
        {
            findings.Add(GitOpsRenderDiagnostics.NoAudience(cloud));
        }

        return findings.Count > 0 ? throw new DiagnosticException(findings) : new(settings, cloud, audience ?? "");
    }

    /// <summary>The address of the key that wraps the secrets of a stack.</summary>
    /// <param name="stack">The stack's name.</param>
    public string SecretsProvider(string stack) => $"azurekeyvault://{Settings.Secrets.VaultOf(stack)}.{VaultSuffix}/keys/{Settings.Secrets.Key}";

    private static string Backend(BackendSettings backend, CloudProfile cloud) => backend switch
    {
        { Blob: { } blob } => $"azblob://{blob.Container}?storage_account={blob.Account}&domain=blob.{cloud.Require(ProfileKeys.Storage)}",
        { Postgres: { } postgres } => $"postgres://{postgres.User}@{postgres.Host}:{postgres.Port}/{postgres.Database}?sslmode=verify-full",
        _ => throw new InvalidOperationException("A backend was checked before."),
    };

    private static string Plugin(string name)
    {
        using var stream = typeof(PipelineInputs).Assembly.GetManifestResourceStream($"GitOps/plugins/{name}.json")
            ?? throw new InvalidOperationException($"The description of the plugin {name} is missing.");
        using var document = JsonDocument.Parse(stream);
        return $"{name}={document.RootElement.GetProperty("version").GetString()}";
    }
}
