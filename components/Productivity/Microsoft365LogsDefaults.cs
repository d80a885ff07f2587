using System.Collections.Immutable;

namespace Bleu.Infra.Productivity;

/// <summary>What <see cref="Microsoft365Logs"/> takes where nothing is said.</summary>
public static class Microsoft365LogsDefaults
{
    /// <summary>The shortest time in all, in days: SecNumCloud 12.6.c asks for six months.</summary>
    public const int MinTotalDays = 183;

    /// <summary>The longest time in all that ARM allows, in days: twelve years.</summary>
    public const int MaxTotalDays = 4383;

    /// <summary>The days in all that ARM allows, in words.</summary>
    public const string TotalForm = "183 to 730 days, or 1095, 1460, 1826, 2191, 2556, 2922, 3288, 3653, 4018 or 4383";

    private static readonly int[] Years = [1095, 1460, 1826, 2191, 2556, 2922, 3288, 3653, 4018, 4383];

    /// <summary>The tables of sign-ins and changes that every workspace has.</summary>
    public static ImmutableArray<string> Tables { get; } = ["AADNonInteractiveUserSignInLogs", "AuditLogs", "MicrosoftGraphActivityLogs", "SigninLogs"];

    /// <summary>Whether ARM keeps a table for that many days in all.</summary>
    /// <param name="days">The days.</param>
    public static bool IsTotal(int days) => days is >= MinTotalDays and <= 730 || Years.Contains(days);
}
