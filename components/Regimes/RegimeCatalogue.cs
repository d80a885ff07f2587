using System.Collections.Immutable;
using Bleu.Infra.Tiers;

namespace Bleu.Infra.Regimes;

/// <summary>The regimes that a client may declare. A new one is an entry here.</summary>
public static class RegimeCatalogue
{
    private static readonly ImmutableArray<string> Strong = ["rsa-3072", "rsa-4096", "ec-p256", "ec-p384", "ec-p521"];

    /// <summary>The regimes.</summary>
    public static ImmutableArray<Regime> All { get; } =
    [
        new("secnumcloud", "SecNumCloud")
        {
            LogDays = 183,
            BackupDays = 30,
            Redundancies = ["geo", "zone"],
            KeyAlgorithms = Strong,
            Countries = Countries.Union,
            Basis = "SecNumCloud 3.2: 10.1 and 10.5 (keys), 12.5 (backup), 12.6 (logs), 19.2 (data in the European Union)",
        },
        new("hds", "HDS (health data)")
        {
            LogDays = 365,
            BackupDays = 30,
            Redundancies = ["geo", "zone"],
            KeyAlgorithms = Strong,
            Countries = Countries.EconomicArea,
            Tiers = [Tier.Corp.Name, Tier.ConfidentialCorp.Name, Tier.ConfidentialOnline.Name],
            Contacts = ["dataProtection"],
            Basis = "the HDS reference of 2024 (data in the European Economic Area); the year of logs is this toolkit's reading",
        },
        new("diffusion-restreinte", "Diffusion Restreinte")
        {
            LogDays = 730,
            BackupDays = 90,
            Redundancies = ["geo", "zone"],
            KeyAlgorithms = ["rsa-4096", "ec-p384", "ec-p521"],
            Countries = Countries.France,
            Tiers = [Tier.ConfidentialCorp.Name],
            IsStrict = true,
            Contacts = ["security"],
            Basis = "instruction II 901 (no direct way to the Internet, data in France); kinds of keys and times are this toolkit's reading",
        },
        new("nis2", "NIS2")
        {
            LogDays = 365,
            BackupDays = 30,
            Redundancies = ["geo"],
            KeyAlgorithms = Strong,
            Countries = Countries.EconomicArea,
            Contacts = ["security"],
            Basis = "directive (EU) 2022/2555, articles 21 (backup, cryptography) and 23 (notice within 24 hours); times are this toolkit's reading",
        },
        new("dora", "DORA")
        {
            LogDays = 365,
            BackupDays = 90,
            Redundancies = ["geo"],
            KeyAlgorithms = Strong,
            Countries = Countries.EconomicArea,
            Contacts = ["security"],
            Basis = "regulation (EU) 2022/2554, articles 9 (protection), 12 (backup in a separate place) and 28 (exit); times are this toolkit's reading",
        },
    ];

    /// <summary>The names in configuration.</summary>
    public static string[] Names { get; } = [.. All.Select(r => r.Name)];

    /// <summary>The regime of a name; nothing where there is none.</summary>
    /// <param name="name">The name.</param>
    public static Regime? Find(string? name) => All.FirstOrDefault(r => r.Name == name);
}
