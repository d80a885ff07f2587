using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.PolicyPack.Model;
using Bleu.Infra.Policies.Inputs;
using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Serving;

/// <summary>How the policies of a pack are set, and which of them look at what. It never changes: another setting is another object.</summary>
internal sealed class PackSettings
{
    // Types come from outside; beyond so many they are looked at anew each time.
    private const int KeptTypes = 4096;
    private readonly Dictionary<string, PolicySetting> _settings;
    private readonly ImmutableArray<ResourcePackPolicy> _resourcePolicies;
    private readonly ConcurrentDictionary<string, TypePolicies> _byType = new(StringComparer.Ordinal);

    /// <summary>The settings of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="request">What the engine sets; nothing before it has. It names every policy, with the level in effect.</param>
    public PackSettings(PackDefinition pack, ConfigureAnalyzerRequest? request)
    {
        _settings = pack.Policies.ToDictionary(p => p.Name, p => Setting(pack, p, request), StringComparer.Ordinal);
        _resourcePolicies = [.. Enabled(pack).OfType<ResourcePackPolicy>()];
        StackPolicies = [.. Enabled(pack).OfType<StackPackPolicy>()];
        Mending = [.. _resourcePolicies.Where(p => p.CanMend && Of(p).Level == EnforcementLevel.Remediate)];
    }

    /// <summary>The policies on stacks that are not disabled.</summary>
    public ImmutableArray<StackPackPolicy> StackPolicies { get; }

    /// <summary>The policies that mend what they find.</summary>
    public ImmutableArray<ResourcePackPolicy> Mending { get; }

    /// <summary>How a policy is set.</summary>
    public PolicySetting Of(PackPolicy policy) => _settings[policy.Name];

    /// <summary>The configuration of a policy by its name; empty where there is no such policy.</summary>
    public PlanMap ConfigOf(string policy) => _settings.TryGetValue(policy, out var setting) ? setting.Properties : PlanMap.Empty;

    /// <summary>The policies on a type of resources.</summary>
    public TypePolicies For(string type) =>
        _byType.TryGetValue(type, out var known) ? known
        : _byType.Count < KeptTypes ? _byType.GetOrAdd(type, new TypePolicies(type, _resourcePolicies))
        : new(type, _resourcePolicies);

    private IEnumerable<PackPolicy> Enabled(PackDefinition pack) => pack.Policies.Where(p => Of(p).Level != EnforcementLevel.Disabled);

    private static PolicySetting Setting(PackDefinition pack, PackPolicy policy, ConfigureAnalyzerRequest? request)
    {
        if (request is not null && request.PolicyConfig.TryGetValue(policy.Name, out var given))
        {
            return new(given.EnforcementLevel, EngineValues.Read(given.Properties));
        }

        var initial = pack.InitialConfig.GetValueOrDefault(policy.Name, PolicySetting.Default);
        return initial with { Level = initial.Level ?? policy.Level };
    }
}
