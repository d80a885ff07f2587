namespace Bleu.Infra.Cli.New;

/// <summary>The tiers of landing zones, as the configuration names them.</summary>
internal static class ClientTiers
{
    /// <summary>The tier that joins no hub.</summary>
    public const string Public = "public";

    /// <summary>All of them.</summary>
    public static readonly string[] Names = ["corp", "online", "confidential-corp", "confidential-online", Public];
}
