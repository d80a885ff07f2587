namespace Bleu.Infra.Cli.GitOps;

/// <summary>A wave of a deployment, as <c>./bleu waves</c> names it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsShared">Whether several runners share its stacks.</param>
internal sealed record PipelineWave(string Name, bool IsShared)
{
    /// <summary>The waves, first to last.</summary>
    public static IReadOnlyList<PipelineWave> All { get; } =
        [new("platform", false), new("regions", false), new("pilot", false), new("early", true), new("broad", true)];
}
