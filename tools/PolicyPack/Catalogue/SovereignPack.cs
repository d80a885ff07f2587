using Bleu.Infra.Policies;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.PolicyPack.Model;

namespace Bleu.Infra.PolicyPack.Catalogue;

/// <summary>The pack of the sovereign policies: every rule that can judge a resource or a stack.</summary>
public static class SovereignPack
{
    /// <summary>The pack's name.</summary>
    public const string Name = "bleu-sovereign";

    /// <summary>Makes the pack.</summary>
    public static PackDefinition Create() => new(Name, VersionOf())
    {
        DisplayName = "Sovereign policies",
        Description = "Holds stacks to the sovereign policies, each mapped to SecNumCloud 3.2.",
        Readme = "Every rule has a page under docs/policies. Waivers lie in stacks/config/waivers/STACK.yaml.",
        Tags = ["sovereignty", "secnumcloud"],
        Policies =
        [
            .. PolicyCatalog.All.OfType<ResourceRule>().Select(r => new RulePolicy(r)),
            .. PolicyCatalog.All.Where(r => r is RelationRule or StackRule).Select(r => new StackRulePolicy(r)),
            new BaselinePolicy(),
            new WaiverPolicy(),
        ],
    };

    private static string VersionOf() => typeof(SovereignPack).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
