using System.Collections.Immutable;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Deployments;
using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Facilities;
using Bleu.Infra.Policies.Fleet;
using Bleu.Infra.Policies.Governance;
using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Logging;
using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Operations;
using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.SupplyChain;

namespace Bleu.Infra.Policies;

/// <summary>Every rule, sorted by id. A test holds that no rule of the assembly is missing and no id stands twice.</summary>
public static class PolicyCatalog
{
    private static readonly Lazy<ImmutableArray<PolicyRule>> Rules = new(() =>
    [
        .. DeploymentsRules.All
            .Concat(EncryptionRules.All)
            .Concat(FacilitiesRules.All)
            .Concat(FleetRules.All)
            .Concat(GovernanceRules.All)
            .Concat(IdentityRules.All)
            .Concat(IsolationRules.All)
            .Concat(KubernetesRules.All)
            .Concat(LoggingRules.All)
            .Concat(NetworkRules.All)
            .Concat(OperationsRules.All)
            .Concat(ResidencyRules.All)
            .Concat(ResilienceRules.All)
            .Concat(SupplyChainRules.All)
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ]);

    /// <summary>The rules of all baselines.</summary>
    public static ImmutableArray<PolicyRule> All => Rules.Value;

    /// <summary>The rules of a baseline.</summary>
    /// <param name="baseline">The baseline.</param>
    public static ImmutableArray<PolicyRule> Of(Baseline baseline) => [.. All.Where(r => baseline.Holds(r.Info.Since))];

    /// <summary>The rule of an id, or nothing.</summary>
    /// <param name="id">The id: <c>RES-001</c>; its case does not matter.</param>
    public static PolicyRule? Find(string id) => All.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.OrdinalIgnoreCase));
}
