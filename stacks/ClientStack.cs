using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Governance;
using Bleu.Infra.Regimes;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>What one client has: subscription, spoke networks, logs, keys, services and identities of its own.</summary>
internal static class ClientStack
{
    private const string First = "spoke";

    /// <summary>Declares the client's landing zone.</summary>
    public static IDictionary<string, object?> Build(ProgramConfiguration configuration, ClientSettings settings)
    {
        var proofs = RegimeTags.Of(settings.Client, settings.Tier, settings.DataClass, settings.Regimes);
        var tags = proofs.SetItems(settings.Tags).SetItems(Offices(settings));
        var subscriptionId = ClientVending.Subscription(configuration, settings, tags);
        StackContext Context(Clouds.Region region, string prefix)
        {
            var made = new StackContext(configuration, settings.Client, region, prefix, subscriptionId, settings.Seed);
            foreach (var (name, value) in proofs.RemoveRange(settings.Tags.Keys))
            {
                made.Tags.Add(name, value);
            }

            return made;
        }

        var context = Context(configuration.Region, "");
        var logs = context.Logs();
        var first = new ClientRegion(context, configuration, settings, logs, [(First, settings.Hub, settings.Spoke), .. SpokesOf(settings, settings.Region)]);
        var regions = new Dictionary<string, ClientRegion>(StringComparer.Ordinal) { [settings.Region] = first };
        foreach (var name in settings.Spokes.Select(s => s.Region).Distinct().Where(r => r != settings.Region))
        {
            var region = configuration.Cloud.Region(name);
            regions[name] = new(Context(region, $"{region.Code}-"), configuration, settings, logs, [.. SpokesOf(settings, name)]);
        }

        var outputs = ClientVending.SetUp(context, configuration, settings, subscriptionId, tags);
        var services = new ClientServices(settings, spoke => regions[settings.RegionOf(spoke)], logs);
        var made = settings.Services.ToDictionary(s => s.Name, services.Declare);
        var cluster = settings.Cluster is { } wanted ? new ClientCluster(configuration, settings, wanted, regions[settings.RegionOf(wanted.Spoke)], logs, made[wanted.Registry]) : null;
        var identities = ClientVending.DeclareIdentities(context, configuration, settings, subscriptionId, cluster?.Cluster.IssuerUrl);
        if (cluster is not null && !settings.Teams.IsEmpty)
        {
            ClientTenancy.Declare(configuration, settings, identities, cluster.Provider);
        }

        _ = new ResourceLock(
            "network",
            new ResourceLockArgs { Scope = context.Group("network").Id, Reason = "Everything of the client is cut off without its network." },
            context.Component);
        outputs["networkId"] = first[First].NetworkId;
        outputs["subnetIds"] = first[First].SubnetIds;
        outputs["logWorkspaceId"] = logs.WorkspaceId;
        outputs["vaultId"] = first.Vault.VaultId;
        outputs["vaultUri"] = first.Vault.VaultUri;
        outputs["keyIds"] = first.Keys.KeyIds;
        outputs["cryptoErase"] = first.Keys.CryptoErase;
        outputs["diskEncryptionSetId"] = first.Disks.DiskEncryptionSetId;
        outputs["serviceIds"] = Output.All(made.Values).Apply(ids => made.Keys.Zip(ids).ToDictionary(p => p.First, p => p.Second));
        foreach (var (name, value) in cluster?.Outputs ?? [])
        {
            outputs[name] = value;
        }

        if (settings.Microsoft365 is { } productivity)
        {
            var networks = settings.Spokes.Select(s => s.Name).Prepend(First).ToDictionary(n => n, n => regions[settings.RegionOf(n)][n].NetworkId);
            outputs["microsoft365"] = ClientProductivity.Declare(context, configuration, settings, productivity, logs, networks);
        }

        outputs["unconfirmed"] = UnconfirmedServices.Of(configuration.Cloud, settings);
        return outputs;
    }

    private static IEnumerable<(string Name, string Hub, SpokeSettings Network)> SpokesOf(ClientSettings settings, string region) =>
        settings.Spokes.Where(s => s.Region == region).Select(s => (s.Name, s.Hub, s.Network));

    private static Dictionary<string, string> Offices(ClientSettings settings)
    {
        var offices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, office) in new[] { ("owner", settings.Contacts.Owner), ("securityContact", settings.Contacts.Security), ("dataProtectionContact", settings.Contacts.DataProtection) })
        {
            if (office is not null)
            {
                offices[name] = office;
            }
        }

        return offices;
    }
}
