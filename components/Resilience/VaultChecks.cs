using System.Globalization;
using Bleu.Infra.Naming;
using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Resilience;

/// <summary>What both kinds of vault check.</summary>
/// <param name="component">The component's type.</param>
/// <param name="name">The name given by the program.</param>
internal sealed class VaultChecks(string component, string name)
{
    private readonly ArgumentChecks _checks = new(component, name);

    /// <summary>Notes arguments that are missing.</summary>
    public VaultChecks Required(NamingArgs? naming, params (object? Value, string Argument)[] others)
    {
        _checks.Required(naming?.Stem, "Naming.Stem");
        foreach (var (value, argument) in others)
        {
            _checks.Required(value, argument);
        }

        return this;
    }

    /// <summary>Ends the program with every argument that is missing, and with a schedule that cannot be.</summary>
    /// <exception cref="RunException">BLEU5001, BLEU5002 or BLEU5155.</exception>
    public void Throw(RetentionArgs retention)
    {
        _checks.Throw();
        List<Diagnostics.Diagnostic> findings = [];
        InRange(retention.DailyDays, "Retention.DailyDays", VaultDefaults.MinDailyDays, VaultDefaults.MaxDailyDays);
        InRange(retention.WeeklyWeeks, "Retention.WeeklyWeeks", 4, 520);
        InRange(retention.MonthlyMonths, "Retention.MonthlyMonths", 1, 240);
        if (!TimeOnly.TryParseExact(retention.Time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) || time.Minute is not (0 or 30))
        {
            findings.Add(VaultDiagnostics.BadTime($"{component} '{name}' Retention.Time", retention.Time));
        }

        if (findings.Count > 0)
        {
            throw new RunException(string.Join('\n', findings));
        }

        void InRange(int value, string argument, int min, int max)
        {
            if (value < min || value > max)
            {
                findings.Add(ComponentDiagnostics.OutOfRange($"{component} '{name}' {argument}", $"{value}", $"{min} to {max}"));
            }
        }
    }

    /// <summary>The kind of redundancy, which ends the program when it is none, or would leave the cloud.</summary>
    /// <exception cref="RunException">BLEU5003 or BLEU5156.</exception>
    public Output<string> Redundancy(Input<string> redundancy, string? pairedRegion) =>
        _checks.OneOf(redundancy, "Redundancy", "GeoRedundant", "ZoneRedundant", "LocallyRedundant").Apply(word =>
            word == "GeoRedundant" && string.IsNullOrEmpty(pairedRegion)
                ? throw new RunException(VaultDiagnostics.NoPair($"{component} '{name}' Redundancy").ToString())
                : word);

    /// <summary>The days of soft deletion.</summary>
    /// <exception cref="RunException">BLEU5002.</exception>
    public Output<int> SoftDeleteDays(Input<int> days) =>
        _checks.InRange(days, "SoftDeleteDays", VaultDefaults.MinSoftDeleteDays, VaultDefaults.MaxSoftDeleteDays);
}
