namespace Pulumi;

/// <summary>What a program is told about the deployment it takes part in.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Stack">The stack's name.</param>
/// <param name="Organization">The organization's name.</param>
/// <param name="RootDirectory">The folder of <c>Pulumi.yaml</c>, when known.</param>
/// <param name="IsDryRun">Whether this is a preview.</param>
/// <param name="Parallel">How many operations may run side by side; the engine sees to it.</param>
/// <param name="Config">The configuration by full key; objects are JSON text.</param>
/// <param name="ConfigSecretKeys">The keys whose values are secret.</param>
internal sealed record DeploymentSettings(
    string Project,
    string Stack,
    string Organization,
    string? RootDirectory,
    bool IsDryRun,
    int Parallel,
    IReadOnlyDictionary<string, string> Config,
    IReadOnlySet<string> ConfigSecretKeys)
{
    public static IReadOnlyDictionary<string, string> NoConfig { get; } = new Dictionary<string, string>();

    public static IReadOnlySet<string> NoSecrets { get; } = new HashSet<string>();
}
