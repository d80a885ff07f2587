using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>Finds what is wrong between what a client moves to Microsoft 365 and the hubs that it joins, or other clients.</summary>
internal static class Microsoft365Reach
{
    private const string Key = "microsoft365";

    /// <summary>Whether the hubs of the client's spokes let it through and refuse the global endpoints, and the first has the gateway that it names.</summary>
    /// <param name="stack">The client's stack.</param>
    /// <param name="regions">The stacks of regions.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(StackView stack, IReadOnlyList<StackView> regions, List<Diagnostic> findings)
    {
        if (stack.Find(Key) is not ConfigMap own)
        {
            return;
        }

        var claims = AddressClaim.Blocks(StackKinds.Find(stack.Kind)?.Addresses(stack) ?? []).ToList();
        var denies = own.Text("denyGlobal") != "false" && stack.Cloud != CloudCatalog.Global.Name;
        foreach (var hub in regions.Where(r => r.Cloud == stack.Cloud && claims.Exists(c => c.Claim.Hub == r.Stack)))
        {
            var sources = AddressClaim.Blocks(AddressClaim.In(hub, "hub", Key, "sources")).Select(s => s.Block).ToList();
            foreach (var (claim, _) in claims.Where(c => c.Claim.Hub == hub.Stack && !sources.Exists(s => s.Contains(c.Block))))
            {
                findings.Add(Microsoft365Diagnostics.NotReached(stack.Key(claim.Key), hub.Stack, claim.Text) with { Location = claim.Place });
            }

            if (denies && hub.Text("hub", Key, "denyGlobal") == "false")
            {
                findings.Add(Microsoft365Diagnostics.NobodyDenies(stack.Key($"{Key}.denyGlobal"), hub.Stack) with { Location = own.Find("denyGlobal")?.Location ?? own.Location });
            }
        }

        if (own.Text("path") is ("express-route" or "vpn") and var path
            && regions.FirstOrDefault(r => r.Stack == stack.Text("hub") && r.Cloud == stack.Cloud) is { } first
            && first.Text("hub", GatewayOf(path), "enabled") != "true")
        {
            findings.Add(Microsoft365Diagnostics.NoGateway(stack.Key($"{Key}.path"), path, first.Stack, GatewayOf(path)) with { Location = own.Find("path")?.Location });
        }
    }

    /// <summary>No two clients have the same mail domain, nor one above or below the other's.</summary>
    /// <param name="stack">The client's stack.</param>
    /// <param name="clients">The stacks of the other clients in its cloud.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void CheckDomains(StackView stack, IReadOnlyList<StackView> clients, List<Diagnostic> findings)
    {
        foreach (var (i, domain) in stack.Maps(Key, "domains").Index())
        {
            if (domain.Find("name") is ConfigScalar name
                && clients.FirstOrDefault(c => c.Maps(Key, "domains").Any(d => d.Text("name") is { } other && Meet(name.Text, other))) is { } twin)
            {
                findings.Add(Microsoft365Diagnostics.DomainOfAnother(stack.Key($"{Key}.domains[{i}].name"), name.Text, twin.Stack) with { Location = name.Location });
            }
        }
    }

    /// <summary>The key of the gateway that a path needs.</summary>
    public static string GatewayOf(string path) => path == "vpn" ? "vpn" : "expressRoute";

    private static bool Meet(string one, string other) =>
        one == other || one.EndsWith($".{other}", StringComparison.Ordinal) || other.EndsWith($".{one}", StringComparison.Ordinal);
}
