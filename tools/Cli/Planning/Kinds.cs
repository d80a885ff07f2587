using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Platform;

namespace Bleu.Infra.Cli.Planning;

/// <summary>What a stack builds, as its configuration names it, and the order in which kinds are deployed.</summary>
internal static class Kinds
{
    public const string Platform = "platform";
    public const string Region = "region";
    public const string Client = "client";

    /// <summary>The kind of a stack; nothing where its configuration is wrong.</summary>
    public static string? Of(StackSettings? settings) => settings switch
    {
        PlatformSettings => Platform,
        RegionSettings => Region,
        ClientSettings => Client,
        _ => null,
    };

    /// <summary>The place of a kind: what others stand on comes first.</summary>
    public static int Rank(StackSettings? settings) => settings switch
    {
        PlatformSettings => 0,
        RegionSettings => 1,
        _ => 2,
    };
}
