using System.Collections.Immutable;

namespace Bleu.Infra.Tiers;

/// <summary>A tier of landing zones: what its name in configuration stands for.</summary>
/// <param name="Name">The name in configuration: <c>confidential-corp</c>.</param>
/// <param name="ManagementGroup">The management group in the sovereign architecture: <c>confidential_corp</c>.</param>
/// <param name="JoinsHub">Whether its networks may be joined to the hub of their region.</param>
/// <param name="IsConfidential">Whether its machines must compute on encrypted memory.</param>
/// <param name="Purpose">What it is for, in words.</param>
public sealed record Tier(string Name, string ManagementGroup, bool JoinsHub, bool IsConfidential, string Purpose)
{
    /// <summary>Public content, without a way to any hub.</summary>
    public static Tier Public { get; } = new("public", "public", JoinsHub: false, IsConfidential: false, "public content");

    /// <summary>Internal applications.</summary>
    public static Tier Corp { get; } = new("corp", "corp", JoinsHub: true, IsConfidential: false, "internal applications");

    /// <summary>Applications that the outside reaches through the hub.</summary>
    public static Tier Online { get; } = new("online", "online", JoinsHub: true, IsConfidential: false, "applications that the outside reaches");

    /// <summary>Internal applications on confidential machines.</summary>
    public static Tier ConfidentialCorp { get; } = new("confidential-corp", "confidential_corp", JoinsHub: true, IsConfidential: true, "internal applications on confidential machines");

    /// <summary>Applications that the outside reaches through the hub, on confidential machines.</summary>
    public static Tier ConfidentialOnline { get; } = new("confidential-online", "confidential_online", JoinsHub: true, IsConfidential: true, "applications that the outside reaches, on confidential machines");

    /// <summary>All tiers, from the most open to the most closed.</summary>
    public static ImmutableArray<Tier> All { get; } = [Public, Online, Corp, ConfidentialOnline, ConfidentialCorp];

    /// <summary>The tier of a name in configuration; nothing where there is none.</summary>
    /// <param name="name">The name.</param>
    public static Tier? Find(string? name) => All.FirstOrDefault(t => t.Name == name);
}
