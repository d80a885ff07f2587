namespace Bleu.Infra.Naming;

/// <summary>What ARM allows as the name of a type of resource.</summary>
/// <param name="Abbreviation">What the names begin with; the abbreviations are those of the Cloud Adoption Framework.</param>
/// <param name="MaxLength">The greatest length, in characters.</param>
/// <param name="IsShared">Whether the whole cloud shares the names, so that they need something unique.</param>
public sealed record NamingRule(string Abbreviation, int MaxLength, bool IsShared = false)
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
}
