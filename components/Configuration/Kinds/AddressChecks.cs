using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>Finds what is wrong between the pools of regions and the networks of stacks.</summary>
internal static class AddressChecks
{
    /// <summary>No other region may have an address of this region's pools, and no network that is none of its clients'.</summary>
    public static void PoolsApart(StackView region, IReadOnlyList<StackView> others, List<Diagnostic> findings)
    {
        foreach (var (pool, block) in AddressClaim.Blocks(StackKinds.Find(region.Kind)?.Pools(region) ?? []))
        {
            foreach (var other in others.Where(o => o.Cloud == region.Cloud && StackKinds.Find(o.Kind) is not null))
            {
                var kind = StackKinds.Find(other.Kind);
                var claims = (kind?.Pools(other) ?? []).Concat((kind?.Addresses(other) ?? []).Where(c => c.Hub != region.Stack));
                foreach (var (_, taken) in AddressClaim.Blocks(claims).Where(c => c.Block.Overlaps(block)))
                {
                    findings.Add(ConfigurationDiagnostics.PoolTaken(pool.Place, region.Key(pool.Key), pool.Text, $"{taken} by the stack '{other.Stack}'"));
                }
            }
        }
    }

    /// <summary>The networks of a client lie in the pools of their regions, where these have some.</summary>
    public static void InPools(StackView client, IReadOnlyList<StackView> regions, List<Diagnostic> findings)
    {
        foreach (var (claim, block) in AddressClaim.Blocks(StackKinds.Find(client.Kind)?.Addresses(client) ?? []))
        {
            if (regions.FirstOrDefault(r => r.Stack == claim.Hub && r.Cloud == client.Cloud) is not { } region)
            {
                continue;
            }

            var pools = AddressClaim.Blocks(StackKinds.Find(region.Kind)?.Pools(region) ?? []).Select(p => p.Block).ToList();
            if (pools.Count > 0 && !pools.Exists(p => p.Contains(block)))
            {
                findings.Add(ConfigurationDiagnostics.OutsidePools(
                    claim.Place, client.Key(claim.Key), claim.Text, region.Stack, pools.Select(p => p.ToString())));
            }
        }
    }
}
