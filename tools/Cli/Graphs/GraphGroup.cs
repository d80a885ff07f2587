namespace Bleu.Infra.Cli.Graphs;

/// <summary>A component in a drawing, or what stands in none.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Title">Its type and name.</param>
internal sealed record GraphGroup(int Index, string Title);
