namespace Bleu.Infra.Clouds;

/// <summary>Ids of services that profiles may list as not offered, as far as components depend on them.</summary>
public static class CloudService
{
    /// <summary>DDoS network protection.</summary>
    public const string DdosProtection = "ddosProtection";
}
