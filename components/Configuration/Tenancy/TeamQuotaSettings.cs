namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>What a team may take of a cluster.</summary>
/// <param name="Cores">Processors, in cores.</param>
/// <param name="MemoryGib">Memory, in GiB.</param>
/// <param name="Pods">Pods.</param>
/// <param name="StorageGib">Volumes, in GiB all together; 0 for none.</param>
public sealed record TeamQuotaSettings(int Cores, int MemoryGib, int Pods, int StorageGib);
