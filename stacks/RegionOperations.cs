using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Keys;
using Bleu.Infra.Observability;
using Bleu.Infra.Observability.Alerts;
using Bleu.Infra.Resilience;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>What a region runs on beside its network: keys, the archive of logs, agents, alerts and backup.</summary>
internal sealed class RegionOperations
{
    private const string Platform = "platform";
    private readonly StackContext _context;
    private readonly ProgramConfiguration _configuration;
    private readonly RegionSettings _settings;
    private readonly HubParts _hub;
    private readonly PrivateZones _zones;
    private readonly LogWorkspace _logs;
    private readonly KeyVault _vault;
    private readonly List<AlertTarget> _targets = [];

    /// <summary>Declares them.</summary>
    public RegionOperations(
        StackContext context, ProgramConfiguration configuration, RegionSettings settings, HubParts hub, PrivateZones zones, LogWorkspace logs, KeyVault vault)
    {
        (_context, _configuration, _settings, _hub, _zones, _logs, _vault) = (context, configuration, settings, hub, zones, logs, vault);
        Outputs = [];
        Watch("firewall", "Microsoft.Network/azureFirewalls", hub.FirewallId);
        Watch("network", "Microsoft.Network/virtualNetworks", hub.NetworkId);
        Watch("keys", "Microsoft.KeyVault/vaults", vault.VaultId);
        foreach (var service in Known())
        {
            Watch($"zone-{service.ToLowerInvariant()}", "Microsoft.Network/privateDnsZones", zones.ZoneId(service));
        }

        var keys = Keys(settings.Operations.Keys);
        Hsm(settings.Operations.Hsm);
        Logs(keys, settings.Operations);
        Backup(keys, settings.Operations.Backup);
        Alerts(settings.Operations.Monitoring);
        Outputs["drill"] = $"{settings.Operations.Drill.RtoMinutes} min to be back, {settings.Operations.Drill.RpoMinutes} min lost at most";
    }

    /// <summary>The stack's outputs of them.</summary>
    public Dictionary<string, object?> Outputs { get; }

    private ComponentResourceOptions Component => _context.Component;

    private Region Region => _configuration.Region;

    private KeyHierarchy Keys(RegionKeySettings settings)
    {
        var keys = new KeyHierarchy(
            "platform-keys",
            new KeyHierarchyArgs
            {
                ResourceGroupName = _context.Group("keys").Name,
                VaultName = _vault.VaultName,
                Purposes = { [Platform] = ["archive", "backup", "disks", "logs"] },
                Algorithm = settings.Algorithm,
                RotateDays = settings.RotateDays,
                ExpiryDays = settings.ExpiryDays,
                FirstExpiry = settings.FirstExpiry,
                Tags = _context.Tags,
            },
            Component);
        var disks = new DiskEncryptionSet(
            "disks",
            new DiskEncryptionSetArgs
            {
                ResourceGroupName = _context.Group("keys").Name,
                Location = _context.Location,
                Naming = _context.Naming,
                KeyUriWithVersion = keys.Key(Platform, "disks").KeyUriWithVersion,
                VaultId = _vault.VaultId,
                IdentityId = User(keys, "disks"),
                Tags = _context.Tags,
            },
            Component);
        Outputs["keyIds"] = keys.KeyIds;
        Outputs["cryptoErase"] = keys.CryptoErase;
        Outputs["diskEncryptionSetId"] = disks.DiskEncryptionSetId;
        return keys;
    }

    private void Hsm(HsmSettings? settings)
    {
        if (settings is null)
        {
            return;
        }

        var hsm = new ManagedHsm(
            "hsm",
            new ManagedHsmArgs
            {
                ResourceGroupName = _context.Group("keys").Name,
                Location = _context.Location,
                Naming = _context.Naming,
                TenantId = _settings.TenantId,
                Administrators = settings.Administrators,
                Quorum = settings.Quorum,
                Holders = [.. settings.Holders],
                SubnetId = _hub.PrivateEndpointSubnetId,
                PrivateDnsZoneId = _zones.ZoneId("managedHsm"),
                LogWorkspaceId = _logs.WorkspaceId,
                SoftDeleteDays = settings.SoftDeleteDays,
                Tags = _context.Tags,
            },
            Component);
        Watch("hsm", "Microsoft.KeyVault/managedHSMs", hsm.HsmId);
        Outputs["hsmUri"] = hsm.HsmUri;
        Outputs["securityDomain"] = hsm.SecurityDomain;
        Outputs["hsmRoles"] = hsm.LocalRoles;
    }

    private void Logs(KeyHierarchy keys, OperationsSettings settings)
    {
        var group = _context.Group("logs").Name;
        var cluster = settings.Monitoring.ClusterGb is { } capacity
            ? new LogCluster(
                "log-cluster",
                new LogClusterArgs
                {
                    ResourceGroupName = group,
                    Location = _context.Location,
                    Naming = _context.Naming,
                    WorkspaceName = _logs.WorkspaceName,
                    CapacityGb = capacity,
                    VaultUri = _vault.VaultUri,
                    KeyName = keys.Key(Platform, "logs").KeyName,
                    IdentityId = User(keys, "logs"),
                    IsZoneRedundant = Region.Zones.Any(),
                    Tags = _context.Tags,
                },
                Component)
            : null;
        if (settings.Monitoring.HasSentinel)
        {
            _ = new Sentinel(
                "sentinel",
                new SentinelArgs { ResourceGroupName = group, WorkspaceName = _logs.WorkspaceName, HasCustomerKey = cluster is not null },
                Component);
        }

        if (settings.Monitoring.HasAgents)
        {
            Agents(group);
        }

        if (settings.Archive is { } archive)
        {
            Archive(keys, archive);
        }
    }

    private void Agents(Input<string> group)
    {
        var agents = _context.Agents(_logs);
        var link = new LogPrivateLink(
            "log-link",
            new LogPrivateLinkArgs
            {
                ResourceGroupName = group,
                Location = _context.Location,
                Naming = _context.Naming,
                ResourceIds = { ["workspace"] = _logs.WorkspaceId, ["endpoint"] = agents.EndpointId },
                SubnetId = _hub.PrivateEndpointSubnetId,
                PrivateDnsZoneIds = ZoneIds([.. LogPrivateLinkDefaults.Services]),
                Tags = _context.Tags,
            },
            Component);
        Outputs["agentIdentityId"] = agents.IdentityId;
        Outputs["collectionRuleIds"] = agents.RuleIds;
        Outputs["logZonesMissing"] = link.ZonesMissing;
    }

    private void Archive(KeyHierarchy keys, ArchiveSettings settings)
    {
        var provider = _context.ProviderOf("archive", settings.SubscriptionId);
        var archive = new LogArchive(
            "archive",
            new LogArchiveArgs
            {
                ResourceGroupName = _context.Group("archive", provider).Name,
                Location = _context.Location,
                Naming = _context.Naming,
                SourceProvider = _context.Provider,
                EndpointResourceGroupName = _context.Group("logs").Name,
                SubnetId = _hub.PrivateEndpointSubnetId,
                PrivateDnsZoneId = _zones.ZoneId("blob"),
                WorkspaceId = _logs.WorkspaceId,
                WorkspaceName = _logs.WorkspaceName,
                WorkspaceResourceGroupName = _context.Group("logs").Name,
                Tables = settings.Tables,
                VaultUri = _vault.VaultUri,
                KeyName = keys.Key(Platform, "archive").KeyName,
                IdentityId = User(keys, "archive"),
                ImmutableDays = settings.ImmutableDays,
                IsLocked = settings.IsLocked,
                Sku = Redundancies.OfStorage(_settings.Operations.Backup.Redundancy, Region.AvailabilityZones),
                Tags = _context.Tags,
            },
            new ComponentResourceOptions { Providers = { provider } });
        Watch("archive", "Microsoft.Storage/storageAccounts", archive.AccountId);
        Outputs["logArchiveId"] = archive.AccountId;
        _hub.LogFlows(archive.AccountId);
    }

    private void Backup(KeyHierarchy keys, BackupSettings settings)
    {
        var identity = User(keys, "backup");
        var backup = new StackBackup(
            _context,
            Region,
            settings,
            keys.Key(Platform, "backup"),
            identity,
            _hub.PrivateEndpointSubnetId,
            Known("backup") ? ZoneIds("backup", "blob", "queue") : [],
            _logs);
        var (machines, data) = (backup.Machines, backup.Data);
        Watch("machines", "Microsoft.RecoveryServices/vaults", machines.VaultId);
        Outputs["recoveryVaultId"] = machines.VaultId;
        Outputs["machinePolicyId"] = machines.MachinePolicyId;
        Outputs["backupVaultId"] = data.VaultId;
        Outputs["backupPolicyIds"] = data.PolicyIds;
    }

    private void Alerts(MonitoringSettings settings)
    {
        if (settings.HasAlerts)
        {
            var alerts = new AlertBaseline(
                "alerts",
                new AlertBaselineArgs
                {
                    ResourceGroupName = _context.Group("logs").Name,
                    Location = _context.Location,
                    Naming = _context.Naming,
                    SubscriptionId = _settings.SubscriptionId,
                    WorkspaceId = _logs.WorkspaceId,
                    ActionGroupId = _logs.ActionGroupId,
                    Targets = _targets,
                    Tags = _context.Tags,
                },
                Component);
            Outputs["alertCount"] = alerts.AlertCount;
            Outputs["alertsNotOffered"] = MetricRules.NotOffered(_configuration.Cloud).Select(r => r.Name).ToList();
        }
    }

    // The identity by which a service of the platform wraps with its key.
    private Output<string> User(KeyHierarchy keys, string purpose) => new KeyUser(
        $"{purpose}-key",
        new KeyUserArgs
        {
            ResourceGroupName = _context.Group("keys").Name,
            Location = _context.Location,
            Naming = _context.Naming,
            Service = purpose,
            KeyId = keys.Key(Platform, purpose).KeyId,
            Tags = _context.Tags,
        },
        Component).IdentityId;

    private void Watch(string name, string type, Input<string> id) => _targets.Add(new(name, type, id));

    private IEnumerable<string> Known() => _configuration.Cloud.PrivateLinkZones(Region).Keys;

    private bool Known(string service) => Known().Contains(service);

    private Dictionary<string, Input<string>> ZoneIds(params string[] services) =>
        services.Where(Known).ToDictionary(s => s, s => (Input<string>)_zones.ZoneId(s));
}
