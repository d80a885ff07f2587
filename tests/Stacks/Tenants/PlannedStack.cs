using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests.Tenants;

/// <summary>What has to be known of a planned stack to tell whether it can stand beside others.</summary>
internal sealed class PlannedStack
{
    private static readonly string[] Spaces = ["azure-native:network:VirtualNetwork", "azure-native:network:VirtualHub"];

    public PlannedStack(string name, StackPlan plan)
    {
        Name = name;
        Urns = [.. plan.Resources.Select(r => r.Urn)];
        Ids = [.. plan.Resources.Where(r => r.Custom && !r.Type.StartsWith("pulumi:", StringComparison.Ordinal)).Select(r => r.Id?.ToUpperInvariant()).OfType<string>().Where(i => i.Length > 0)];
        Networks = [.. plan.Resources.Where(r => Spaces.Contains(r.Type)).SelectMany(Blocks).Select(Cidr.Parse)];
        Problems =
        [
            .. plan.IsComplete ? [] : new[] { $"{name} is not whole" },
            .. plan.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{name}: {d}"),
            .. Subnets(plan).Select(s => $"{name}: {s}"),
        ];
    }

    public string Name { get; }

    public string[] Urns { get; }

    /// <summary>The ARM ids of its resources, in upper case, since ARM does not tell cases apart.</summary>
    public string[] Ids { get; }

    /// <summary>The address spaces of its networks.</summary>
    public Cidr[] Networks { get; }

    public string[] Problems { get; }

    private static IEnumerable<string> Blocks(PlannedResource network) =>
        network.Inputs.Find("addressPrefix")?.AsText is { } block
            ? [block]
            : ((network.Inputs.Find("addressSpace", "addressPrefixes") as PlanList)?.Items ?? []).Select(i => i.AsText ?? "");

    // Subnets that share addresses, or lie in no network of the stack.
    private IEnumerable<string> Subnets(StackPlan plan)
    {
        Cidr[] subnets = [.. plan.Resources.Where(r => r.Type == "azure-native:network:Subnet").Select(r => Cidr.Parse(r.Inputs.Find("addressPrefix")?.AsText ?? ""))];
        for (var i = 0; i < subnets.Length; i++)
        {
            if (!Networks.Any(n => n.Contains(subnets[i])))
            {
                yield return $"the subnet {subnets[i]} lies in no network";
            }

            for (var j = i + 1; j < subnets.Length; j++)
            {
                if (subnets[i].Overlaps(subnets[j]))
                {
                    yield return $"the subnets {subnets[i]} and {subnets[j]} overlap";
                }
            }
        }
    }
}
