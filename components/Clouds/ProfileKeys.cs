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

    /// <summary>The private-link zone of key vaults.</summary>
    public const string VaultZone = ZonePrefix + "vault";
}
