namespace Bleu.Infra.Cli.GitOps;

/// <summary>The rings of a deployment as <c>./bleu waves</c> names them; each is approved by itself, and holds one wave or several.</summary>
internal static class PipelineRings
{
    /// <summary>The rings, first to last.</summary>
    public static IReadOnlyList<string> All { get; } = ["platform", "region", "pilot", "early", "broad"];
}
