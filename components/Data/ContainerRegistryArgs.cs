namespace Bleu.Infra.Data;

/// <summary>What a <see cref="ContainerRegistry"/> is made from.</summary>
public sealed class ContainerRegistryArgs : DataServiceArgs;
