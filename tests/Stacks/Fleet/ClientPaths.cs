using Bleu.Infra.Networking;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Stacks.Tests.Fleet;

/// <summary>
/// The ways from one client's network into another's: a peering without a hub between, a rule of a hub's firewall, a route past the
/// firewall, or a private endpoint. Two clients are apart when there is none.
/// </summary>
internal static class ClientPaths
{
    /// <summary>Every way, and how many peerings, firewall rules, routes and endpoints were looked at.</summary>
    /// <param name="clients">The plans of clients.</param>
    /// <param name="regions">The plans of the regions whose hubs they join.</param>
    public static (List<string> Ways, int Peerings, int Rules, int Routes, int Endpoints) Between(
        IReadOnlyDictionary<string, StackPlan> clients, IReadOnlyDictionary<string, StackPlan> regions)
    {
        var networks = clients.SelectMany(c => Of(c.Value, "network:VirtualNetwork").Select(n => (c.Key, n.Id ?? "", Blocks(n.Inputs.Find("addressSpace", "addressPrefixes"))))).ToList();
        var owners = networks.ToDictionary(n => n.Item2, n => n.Key, StringComparer.OrdinalIgnoreCase);
        var ways = new List<string>();
        var peerings = Peerings(clients, owners, ways);
        var rules = Rules(regions, networks, ways);
        var routes = Routes(clients, networks, ways);
        var endpoints = Endpoints(clients, ways);
        return (ways, peerings, rules, routes, endpoints);
    }

    // Whoever declares it, a peering joins the network in its own id with the remote one.
    private static int Peerings(IReadOnlyDictionary<string, StackPlan> clients, Dictionary<string, string> owners, List<string> ways)
    {
        var all = clients.Values.SelectMany(p => Of(p, "network:VirtualNetworkPeering")).ToList();
        foreach (var peering in all)
        {
            var own = (peering.Id ?? "").Split("/virtualNetworkPeerings/")[0];
            var remote = peering.Inputs.Find("remoteVirtualNetwork", "id")?.AsText ?? "";
            if (owners.TryGetValue(own, out var from) && owners.TryGetValue(remote, out var to))
            {
                ways.Add($"{from} and {to} are peered: {peering.Name}");
            }
        }

        return all.Count;
    }

    private static int Rules(IReadOnlyDictionary<string, StackPlan> regions, List<(string Stack, string Id, List<Cidr> Blocks)> networks, List<string> ways)
    {
        var count = 0;
        foreach (var (stack, plan) in regions)
        {
            var allowed = from collection in Of(plan, "network:FirewallPolicyRuleCollectionGroup").SelectMany(g => (g.Inputs.Find("ruleCollections") as PlanList)?.Items ?? [])
                          where collection.Find("action", "type")?.AsText == "Allow"
                          from rule in (collection.Find("rules") as PlanList)?.Items ?? []
                          select rule;
            foreach (var rule in allowed)
            {
                count++;
                var (sources, targets) = (Blocks(rule.Find("sourceAddresses")), Blocks(rule.Find("destinationAddresses")));
                foreach (var from in networks.Where(n => n.Blocks.Exists(b => sources.Exists(s => s.Overlaps(b)))))
                {
                    ways.AddRange(networks
                        .Where(to => to.Stack != from.Stack && to.Blocks.Exists(b => targets.Exists(t => t.Overlaps(b))))
                        .Select(to => $"{stack}: the rule {rule.Find("name")?.AsText} lets {from.Stack} into {to.Stack}"));
                }
            }
        }

        return count;
    }

    // Everything goes to the firewall by one route; a narrower one could lead past it.
    private static int Routes(IReadOnlyDictionary<string, StackPlan> clients, List<(string Stack, string Id, List<Cidr> Blocks)> networks, List<string> ways)
    {
        var count = 0;
        foreach (var (stack, plan) in clients)
        {
            foreach (var route in Of(plan, "network:RouteTable").SelectMany(t => (t.Inputs.Find("routes") as PlanList)?.Items ?? []))
            {
                count++;
                var block = Cidr.Parse(route.Find("addressPrefix")?.AsText ?? "");
                if (block != Cidr.Everything || route.Find("nextHopType")?.AsText != "VirtualAppliance")
                {
                    ways.AddRange(networks.Where(n => n.Stack != stack && n.Blocks.Exists(b => b.Overlaps(block))).Select(n => $"{stack}: the route {route.Find("name")?.AsText} leads to {n.Stack}"));
                }
            }
        }

        return count;
    }

    // An endpoint brings what it leads to into the network of its subnet.
    private static int Endpoints(IReadOnlyDictionary<string, StackPlan> clients, List<string> ways)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (stack, plan) in clients)
        {
            foreach (var id in plan.Resources.Where(r => r.Custom).Select(r => r.Id).OfType<string>())
            {
                owners[id] = stack;
            }
        }

        var count = 0;
        foreach (var (stack, plan) in clients)
        {
            foreach (var endpoint in Of(plan, "network:PrivateEndpoint"))
            {
                count++;
                var subnet = endpoint.Inputs.Find("subnet", "id")?.AsText ?? "";
                var targets = ((endpoint.Inputs.Find("privateLinkServiceConnections") as PlanList)?.Items ?? []).Select(c => c.Find("privateLinkServiceId")?.AsText ?? "");
                ways.AddRange(targets.Append(subnet).Where(id => owners.GetValueOrDefault(id) != stack).Select(id => $"{stack}: the endpoint {endpoint.Name} leads to {owners.GetValueOrDefault(id) ?? "nobody"}: {id}"));
            }
        }

        return count;
    }

    private static IEnumerable<PlannedResource> Of(StackPlan plan, string type) => plan.Resources.Where(r => r.Type == $"azure-native:{type}");

    private static List<Cidr> Blocks(PlanValue? value) =>
        [.. ((value as PlanList)?.Items ?? []).Select(i => i.AsText == "*" ? Cidr.Everything : Cidr.TryParse(i.AsText ?? "", out var b, out _) ? b : (Cidr?)null).OfType<Cidr>()];
}
