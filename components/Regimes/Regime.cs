using System.Collections.Immutable;

namespace Bleu.Infra.Regimes;

/// <summary>A legal regime that a client declares, and the settings that it switches on.</summary>
/// <param name="Name">The name in configuration: <c>hds</c>.</param>
/// <param name="Title">What people call it.</param>
public sealed record Regime(string Name, string Title)
{
    /// <summary>For how many days logs are kept at least.</summary>
    public required int LogDays { get; init; }

    /// <summary>For how many days daily backups are kept at least.</summary>
    public required int BackupDays { get; init; }

    /// <summary>Where copies of backups may lie: <c>geo</c>, <c>zone</c>, <c>local</c>.</summary>
    public required ImmutableArray<string> Redundancies { get; init; }

    /// <summary>The kinds of keys that it takes.</summary>
    public required ImmutableArray<string> KeyAlgorithms { get; init; }

    /// <summary>The countries in which data may lie, as ISO 3166 codes.</summary>
    public required ImmutableArray<string> Countries { get; init; }

    /// <summary>The tiers that it takes; empty for all.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Tiers { get; init; } = [];

    /// <summary>The contacts that must be named: <c>security</c>, <c>dataProtection</c>.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Contacts { get; init; } = [];

    /// <summary>Whether it takes no deviation, and wants the lives of keys decided rather than left to defaults.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsStrict { get; init; }

    /// <summary>What the settings stand on, in words; thresholds that no text gives are this toolkit's reading.</summary>
    public required string Basis { get; init; }

    /// <summary>The tag that proves it.</summary>
    public string Tag => $"regime-{Name}";
}
