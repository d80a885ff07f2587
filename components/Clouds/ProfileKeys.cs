namespace Bleu.Infra.Clouds;

/// <summary>Keys of the values of a <see cref="CloudProfile"/> that the toolkit itself reads.</summary>
public static class ProfileKeys
{
    /// <summary>The host of Azure Resource Manager; also the host that answers <c>/metadata/endpoints</c>.</summary>
    public const string ResourceManager = "endpoints.resourceManager";

    /// <summary>The host that people and workloads sign in at.</summary>
    public const string Authority = "endpoints.authority";

    /// <summary>The audience of tokens that are exchanged for workload identities.</summary>
    public const string TokenExchangeAudience = "endpoints.tokenExchangeAudience";

    /// <summary>The registry of the images that the platform itself runs, such as those that nodes of clusters start from.</summary>
    public const string ArtifactRegistry = "endpoints.artifactRegistry";

    /// <summary>The suffix of key vaults.</summary>
    public const string KeyVault = "suffixes.keyVault";

    /// <summary>The suffix of storage accounts, without the service before it.</summary>
    public const string Storage = "suffixes.storage";

    /// <summary>What the keys of service suffixes begin with.</summary>
    public const string SuffixPrefix = "suffixes.";

    /// <summary>What the keys of private-link zones begin with.</summary>
    public const string ZonePrefix = "privateLinkZones.";

    /// <summary>What the keys of the names by which tools know the cloud begin with.</summary>
    public const string ToolPrefix = "toolNames.";

    /// <summary>What the keys of the plans of Microsoft Defender for Cloud begin with; the value is the plan's kind, <c>Standard</c> for one without kinds.</summary>
    public const string DefenderPrefix = "defenderPlans.";

    /// <summary>What the keys of the hosts that records of mail domains name begin with.</summary>
    public const string Microsoft365Prefix = "microsoft365Dns.";

    /// <summary>What the first domain of every tenant of Microsoft 365 ends with.</summary>
    public const string TenantDomain = Microsoft365Prefix + "tenantDomain";

    /// <summary>The host that takes a domain's mail; <c>{domain}</c> stands for the domain with hyphens for its dots.</summary>
    public const string MailHost = Microsoft365Prefix + "mailHost";

    /// <summary>The host that mail programs find their settings at.</summary>
    public const string Autodiscover = Microsoft365Prefix + "autodiscover";

    /// <summary>The domain whose SPF record names the addresses that mail is sent from.</summary>
    public const string SpfInclude = Microsoft365Prefix + "spfInclude";

    /// <summary>
    /// The host of a DKIM key; <c>{selector}</c> stands for the selector, <c>{domain}</c> for the domain with hyphens for its dots,
    /// <c>{tenant}</c> for the first domain of the tenant.
    /// </summary>
    public const string DkimHost = Microsoft365Prefix + "dkimHost";

    /// <summary>The host at which Teams meets other organisations.</summary>
    public const string TeamsFederation = Microsoft365Prefix + "teamsFederation";

    /// <summary>The HTTP header at the sign-in host by which a firewall says which tenants may be signed in to.</summary>
    public const string TenantHeader = Microsoft365Prefix + "tenantHeader";

    /// <summary>The HTTP header at the sign-in host by which a firewall says whose rule that is.</summary>
    public const string TenantContextHeader = Microsoft365Prefix + "tenantContextHeader";

    /// <summary>The private-link zone of key vaults.</summary>
    public const string VaultZone = ZonePrefix + "vault";
}
