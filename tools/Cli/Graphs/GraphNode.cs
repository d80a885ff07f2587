namespace Bleu.Infra.Cli.Graphs;

/// <summary>A resource in a drawing.</summary>
/// <param name="Index">Its number, in the order of the plan.</param>
/// <param name="Name">Its name in the program.</param>
/// <param name="Type">The last part of its type: <c>Vault</c>.</param>
/// <param name="Group">The number of the component it belongs to.</param>
internal sealed record GraphNode(int Index, string Name, string Type, int Group);
