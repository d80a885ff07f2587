
namespace Bleu.Infra.Policies.Parameters;

/// <summary>The parameters of rules on workloads.</summary>
public static class KubernetesParameters
{
    /// <summary>The most that the CPU limit of a container may be, in cores.</summary>
    public static RuleParameter MaximumCores { get; } =
        new("maximumCores", ParameterKind.Number, "The most that the CPU limit of a container may be, in cores; 0 for no bound.");

    /// <summary>The most that the memory limit of a container may be, in Gi.</summary>
    public static RuleParameter MaximumMemory { get; } =
        new("maximumMemory", ParameterKind.Number, "The most that the memory limit of a container may be, in Gi; 0 for no bound.");
}
