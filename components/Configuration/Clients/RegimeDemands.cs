using System.Collections.Immutable;
using Bleu.Infra.Regimes;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>What the regimes of a client ask for together: the strictest of each.</summary>
/// <param name="Regimes">The regimes.</param>
internal sealed record RegimeDemands(ImmutableArray<Regime> Regimes)
{
    /// <summary>The regime that wants logs kept longest.</summary>
    public Regime? OfLogs => Regimes.MaxBy(r => r.LogDays);

    /// <summary>The regime that wants backups kept longest.</summary>
    public Regime? OfBackups => Regimes.MaxBy(r => r.BackupDays);

    /// <summary>The regime that takes the fewest places of copies.</summary>
    public Regime? OfCopies => Regimes.MinBy(r => r.Redundancies.Length);

    /// <summary>The regime that takes the fewest kinds of keys.</summary>
    public Regime? OfKeys => Regimes.MinBy(r => r.KeyAlgorithms.Length);

    /// <summary>The regime that takes the fewest countries.</summary>
    public Regime? OfCountries => Regimes.MinBy(r => r.Countries.Length);

    /// <summary>The demands of regimes by their names; unknown names are reported elsewhere.</summary>
    public static RegimeDemands Of(IEnumerable<string> names) => new([.. names.Select(RegimeCatalogue.Find).OfType<Regime>()]);

    /// <summary>What the regimes switch on where the user says nothing: never less than what lies below.</summary>
    /// <param name="below">The defaults of kind, cloud and tier.</param>
    public Dictionary<string, string?> Raise(Func<string, string?> below)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        AtLeast("logs:retentionDays", OfLogs?.LogDays);
        AtLeast("backup:dailyDays", OfBackups?.BackupDays);
        OneOf("backup:redundancy", OfCopies?.Redundancies);
        OneOf("keys:algorithm", OfKeys?.KeyAlgorithms);
        return values;

        void AtLeast(string key, int? days)
        {
            if (days > (int.TryParse(below(key), out var now) ? now : 0))
            {
                values[key] = $"{days}";
            }
        }

        void OneOf(string key, ImmutableArray<string>? words)
        {
            if (words is { } allowed && !allowed.Contains(below(key) ?? ""))
            {
                values[key] = allowed[0];
            }
        }
    }
}
