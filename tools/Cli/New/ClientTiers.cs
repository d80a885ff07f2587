namespace Bleu.Infra.Cli.New;

/// <summary>The tiers of landing zones, as the configuration names them.</summary>
internal static class ClientTiers
{
    public static readonly string[] Names = ["corp", "online", "confidential-corp", "confidential-online"];
}
