using System.Collections.Immutable;

namespace Bleu.Infra.Policies.Judging;

/// <summary>How a stack is deployed, as the project's and the stack's files say.</summary>
public sealed record DeploymentFacts
{
    /// <summary>The URL of the state backend; empty where none is pinned.</summary>
    /// <value>The default is empty.</value>
    public string Backend { get; init; } = "";

    /// <summary>The secrets provider's URL; empty for a passphrase.</summary>
    /// <value>The default is empty.</value>
    public string SecretsProvider { get; init; } = "";

    /// <summary>Whether secrets are encrypted with a passphrase.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool HasPassphrase { get; init; }

    /// <summary>The server that pipelines let the engine fetch plugins from; empty where none is known.</summary>
    /// <value>The default is empty.</value>
    public string PluginMirror { get; init; } = "";

    /// <summary>The packages whose default provider is disabled; <c>*</c> for all.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> DisabledDefaultProviders { get; init; } = [];
}
