using Bleu.Infra.Networking;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests.Fleet;

/// <summary>
/// The graph of all plans of clients: who declares a resource, and who speaks of it. Two clients are apart when none speaks of what the
/// other declares, none declares the same, no address is in two networks, and no rule lets one's network into the other's.
/// </summary>
internal static class ClientGraph
{
    /// <summary>Everything that two clients share.</summary>
    public static List<string> Shared(IReadOnlyDictionary<string, StackPlan> plans)
    {
        var findings = new List<string>();
        var owners = Owners(plans, findings);
        foreach (var (stack, plan) in plans)
        {
            foreach (var (resource, path, text) in Texts(plan))
            {
                // An id, or the id of something below it.
                for (var id = text; id.Length > 0; id = id.LastIndexOf('/') is var slash and > 0 ? id[..slash] : "")
                {
                    if (owners.TryGetValue(id, out var owner))
                    {
                        if (owner != stack)
                        {
                            findings.Add($"{stack}: {resource} {path} speaks of what {owner} declares: {id}");
                        }

                        break;
                    }
                }
            }
        }

        findings.AddRange(Addresses(plans));
        return findings;
    }

    /// <summary>How many resources, identities, keys and networks were looked at.</summary>
    public static (int Resources, int Identities, int Keys, int Networks) Count(IReadOnlyDictionary<string, StackPlan> plans)
    {
        int Of(string type) => plans.Values.Sum(p => p.Resources.Count(r => r.Type == $"azure-native:{type}"));
        return (plans.Values.Sum(p => p.Resources.Length), Of("managedidentity:UserAssignedIdentity"), Of("keyvault:Key"), Of("network:VirtualNetwork"));
    }

    // Ids, and what stands for an identity elsewhere: its principal, its client id, the addresses of its keys, names shared by the cloud.
    private static Dictionary<string, string> Owners(IReadOnlyDictionary<string, StackPlan> plans, List<string> findings)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (stack, plan) in plans)
        {
            foreach (var resource in plan.Resources.Where(r => r.Custom && r.Type.StartsWith("azure-native:", StringComparison.Ordinal)))
            {
                string?[] names =
                [
                    resource.Id,
                    resource.Outputs.Find("principalId")?.AsText,
                    resource.Outputs.Find("clientId")?.AsText,
                    resource.Outputs.Find("keyUri")?.AsText,
                    resource.Type is "azure-native:keyvault:Vault" ? resource.Inputs.Find("vaultName")?.AsText : null,
                    resource.Type is "azure-native:storage:StorageAccount" ? resource.Inputs.Find("accountName")?.AsText : null,
                    resource.Type is "azure-native:servicebus:Namespace" ? resource.Inputs.Find("namespaceName")?.AsText : null,
                ];
                foreach (var name in names.OfType<string>().Where(n => n.Length > 0 && resource.Type != "azure-native:authorization:RoleAssignment"))
                {
                    if (!owners.TryAdd(name, stack) && owners[name] != stack)
                    {
                        findings.Add($"{stack}: declares the same as {owners[name]}: {name}");
                    }
                }
            }
        }

        return owners;
    }

    private static IEnumerable<(string Resource, string Path, string Text)> Texts(StackPlan plan) =>
        from resource in plan.Resources
        where resource.Custom
        from value in resource.Inputs.Walk(resource.Name)
        where value.Value.AsText is { Length: > 0 }
        select (resource.Name, value.Path, value.Value.AsText ?? "");

    private static IEnumerable<string> Addresses(IReadOnlyDictionary<string, StackPlan> plans)
    {
        var networks = plans.SelectMany(p => Blocks(p.Value, "azure-native:network:VirtualNetwork", "addressSpace", "addressPrefixes").Select(b => (Stack: p.Key, Block: b)))
            .OrderBy(n => n.Block.Network).ToList();
        foreach (var (left, right) in networks.Zip(networks.Skip(1)))
        {
            if (left.Block.Overlaps(right.Block))
            {
                yield return $"{left.Stack} and {right.Stack} share addresses: {left.Block}, {right.Block}";
            }
        }

        foreach (var (stack, plan) in plans)
        {
            foreach (var block in Sources(plan))
            {
                foreach (var other in networks.Where(n => n.Stack != stack && n.Block.Overlaps(block)))
                {
                    yield return $"{stack}: a rule lets in {block}, where {other.Stack} lies";
                }
            }
        }
    }

    // The blocks that security rules of a client let in.
    private static IEnumerable<Cidr> Sources(StackPlan plan) =>
        from resource in plan.Resources
        where resource.Type == "azure-native:network:NetworkSecurityGroup"
        from rule in (resource.Inputs.Find("securityRules") as PlanList)?.Items ?? []
        where rule.Find("access")?.AsText == "Allow" && rule.Find("direction")?.AsText == "Inbound"
        from text in Texts(rule.Find("sourceAddressPrefix")).Concat(Texts(rule.Find("sourceAddressPrefixes")))
        where Cidr.TryParse(text, out _, out _)
        select Cidr.Parse(text);

    private static IEnumerable<Cidr> Blocks(StackPlan plan, string type, params string[] path) =>
        plan.Resources.Where(r => r.Type == type).SelectMany(r => Texts(r.Inputs.Find(path))).Select(Cidr.Parse);

    private static IEnumerable<string> Texts(PlanValue? value) => value switch
    {
        PlanList list => list.Items.Select(i => i.AsText).OfType<string>(),
        { AsText: { } text } => [text],
        _ => [],
    };
}
