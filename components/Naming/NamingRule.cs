namespace Bleu.Infra.Naming;

/// <summary>What ARM allows as the name of a type of resource.</summary>
/// <param name="Abbreviation">What the names begin with; the abbreviations are those of the Cloud Adoption Framework.</param>
/// <param name="MaxLength">The greatest length, in characters.</param>
/// <param name="IsShared">Whether the whole cloud shares the names, so that they need something unique.</param>
/// <param name="HasHyphens">Whether names may hold hyphens; where they may not, those of the parts are left out.</param>
public sealed record NamingRule(string Abbreviation, int MaxLength, bool IsShared = false, bool HasHyphens = true)
{
    /// <summary>Resource groups.</summary>
    public static NamingRule ResourceGroup { get; } = new("rg", 90);

    /// <summary>Virtual networks.</summary>
    public static NamingRule VirtualNetwork { get; } = new("vnet", 64);

    /// <summary>Network security groups.</summary>
    public static NamingRule NetworkSecurityGroup { get; } = new("nsg", 80);

    /// <summary>Route tables.</summary>
    public static NamingRule RouteTable { get; } = new("rt", 80);

    /// <summary>Firewalls.</summary>
    public static NamingRule Firewall { get; } = new("afw", 56);

    /// <summary>Policies of firewalls.</summary>
    public static NamingRule FirewallPolicy { get; } = new("afwp", 80);

    /// <summary>Public IP addresses.</summary>
    public static NamingRule PublicIp { get; } = new("pip", 80);

    /// <summary>Private endpoints.</summary>
    public static NamingRule PrivateEndpoint { get; } = new("pep", 64);

    /// <summary>Key vaults, whose names are host names.</summary>
    public static NamingRule KeyVault { get; } = new("kv", 24, IsShared: true);

    /// <summary>Log Analytics workspaces.</summary>
    public static NamingRule LogWorkspace { get; } = new("log", 63);

    /// <summary>Action groups of Azure Monitor.</summary>
    public static NamingRule ActionGroup { get; } = new("ag", 90);

    /// <summary>Managed HSMs, whose names are host names.</summary>
    public static NamingRule ManagedHsm { get; } = new("kvmhsm", 24, IsShared: true);

    /// <summary>Disk encryption sets.</summary>
    public static NamingRule DiskEncryptionSet { get; } = new("des", 80);

    /// <summary>User-assigned identities.</summary>
    public static NamingRule UserAssignedIdentity { get; } = new("id", 128);

    /// <summary>Storage accounts, whose names are host names of letters and digits.</summary>
    public static NamingRule StorageAccount { get; } = new("st", 24, IsShared: true, HasHyphens: false);

    /// <summary>Dedicated clusters of Log Analytics.</summary>
    public static NamingRule LogCluster { get; } = new("logc", 63);

    /// <summary>Data-collection endpoints.</summary>
    public static NamingRule DataCollectionEndpoint { get; } = new("dce", 44);

    /// <summary>Data-collection rules.</summary>
    public static NamingRule DataCollectionRule { get; } = new("dcr", 64);

    /// <summary>Private link scopes of Azure Monitor.</summary>
    public static NamingRule MonitorPrivateLinkScope { get; } = new("ampls", 255);

    /// <summary>Alerts of every kind.</summary>
    public static NamingRule Alert { get; } = new("alert", 260);

    /// <summary>Recovery Services vaults.</summary>
    public static NamingRule RecoveryVault { get; } = new("rsv", 50);

    /// <summary>Backup vaults.</summary>
    public static NamingRule BackupVault { get; } = new("bvault", 50);

    /// <summary>Resource guards.</summary>
    public static NamingRule ResourceGuard { get; } = new("rguard", 60);

    /// <summary>Alerts on the activity log.</summary>
    public static NamingRule ActivityLogAlert { get; } = new("ala", 90);

    /// <summary>Bastions.</summary>
    public static NamingRule Bastion { get; } = new("bas", 80);

    /// <summary>VPN gateways.</summary>
    public static NamingRule VpnGateway { get; } = new("vpng", 80);

    /// <summary>ExpressRoute gateways.</summary>
    public static NamingRule ExpressRouteGateway { get; } = new("ergw", 80);

    /// <summary>Sites outside the cloud.</summary>
    public static NamingRule LocalGateway { get; } = new("lgw", 80);

    /// <summary>Connections of gateways.</summary>
    public static NamingRule Connection { get; } = new("con", 80);

    /// <summary>DNS private resolvers.</summary>
    public static NamingRule DnsResolver { get; } = new("dnspr", 80);

    /// <summary>Forwarding rulesets of DNS private resolvers.</summary>
    public static NamingRule DnsRuleset { get; } = new("dnsfrs", 80);

    /// <summary>Policies of DNS private resolvers.</summary>
    public static NamingRule DnsPolicy { get; } = new("dnsrp", 80);

    /// <summary>DDoS protection plans.</summary>
    public static NamingRule DdosPlan { get; } = new("ddos", 80);

    /// <summary>Logs of flows.</summary>
    public static NamingRule FlowLog { get; } = new("flow", 80);

    /// <summary>Virtual WANs.</summary>
    public static NamingRule VirtualWan { get; } = new("vwan", 80);

    /// <summary>Virtual hubs.</summary>
    public static NamingRule VirtualHub { get; } = new("vhub", 80);

    /// <summary>PostgreSQL servers, whose names are host names.</summary>
    public static NamingRule PostgreSqlServer { get; } = new("psql", 63, IsShared: true);

    /// <summary>SQL servers, whose names are host names.</summary>
    public static NamingRule SqlServer { get; } = new("sql", 63, IsShared: true);

    /// <summary>Cosmos DB accounts, whose names are host names.</summary>
    public static NamingRule CosmosAccount { get; } = new("cosmos", 44, IsShared: true);

    /// <summary>Service Bus namespaces, whose names are host names.</summary>
    public static NamingRule ServiceBusNamespace { get; } = new("sbns", 50, IsShared: true);

    /// <summary>Event Hubs namespaces, whose names are host names.</summary>
    public static NamingRule EventHubsNamespace { get; } = new("evhns", 50, IsShared: true);

    /// <summary>Managed Redis caches, whose names are host names.</summary>
    public static NamingRule RedisCache { get; } = new("amr", 60, IsShared: true);

    /// <summary>App Configuration stores, whose names are host names.</summary>
    public static NamingRule AppConfigurationStore { get; } = new("appcs", 50, IsShared: true);

    /// <summary>Container registries, whose names are host names of letters and digits.</summary>
    public static NamingRule ContainerRegistry { get; } = new("cr", 50, IsShared: true, HasHyphens: false);

    /// <summary>Virtual machines.</summary>
    public static NamingRule VirtualMachine { get; } = new("vm", 64);

    /// <summary>Scale sets of virtual machines.</summary>
    public static NamingRule ScaleSet { get; } = new("vmss", 64);

    /// <summary>Network interfaces.</summary>
    public static NamingRule NetworkInterface { get; } = new("nic", 80);

    /// <summary>NAT gateways.</summary>
    public static NamingRule NatGateway { get; } = new("ng", 80);

    /// <summary>Kubernetes clusters.</summary>
    public static NamingRule KubernetesCluster { get; } = new("aks", 63);

    /// <summary>What the names of the API servers of Kubernetes clusters begin with.</summary>
    public static NamingRule KubernetesDnsPrefix { get; } = new("aks", 54);
}
