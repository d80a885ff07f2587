namespace Bleu.Infra.Cli.GitOps;

/// <summary>A file that was rendered and not written yet.</summary>
/// <param name="Path">Where it will lie, relative to the output folder, with slashes.</param>
/// <param name="Content">What it holds.</param>
internal sealed record RenderedFile(string Path, string Content);
