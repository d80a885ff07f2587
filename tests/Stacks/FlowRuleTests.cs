using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests;

/// <summary>The flow matrix is the only source of rules.</summary>
public sealed class FlowRuleTests
{
    public static TheoryData<string> Stacks => [.. CommittedStacks.Folder.Names.Where(n => n.StartsWith("fr-", StringComparison.Ordinal) || n.StartsWith("client-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Rules_OfFirewallsAndSecurityGroups_AreTheLinesOfTheMatrixAndNoOthers(string stack)
    {
        var plan = await CommittedStacks.PlanAsync(stack);
        var allowed = Lists(plan, "azure-native:network:NetworkSecurityGroup", "securityRules")
            .Where(r => r.Find("access")?.AsText == "Allow")
            .Select(r => r.Find("name")?.AsText?["allow-".Length..] ?? "");
        var passing = Lists(plan, "azure-native:network:FirewallPolicyRuleCollectionGroup", "ruleCollections")
            .SelectMany(c => ((c.Find("rules") as PlanList)?.Items ?? []).Select(r => r.Find("name")?.AsText ?? ""));

        Assert.Equal(
            CommittedStacks.Folder.Flows().Lines.Where(l => l.Stack == stack).Select(l => l.Flow.Name).Distinct().Order(StringComparer.Ordinal),
            allowed.Concat(passing).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<PlanValue> Lists(StackPlan plan, string type, string property) =>
        plan.Resources.Where(r => r.Type == type).SelectMany(r => (r.Inputs.Find(property) as PlanList)?.Items ?? []);
}
