using System.Globalization;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary>Days on the command line.</summary>
internal static class Days
{
    /// <summary>Reads a day; nothing is today, in UTC.</summary>
    /// <exception cref="DiagnosticException">BLEU4001: it is no day.</exception>
    public static DateOnly Read(string? text)
    {
        if (text is null)
        {
            return DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new DiagnosticException(CliDiagnostics.Usage($"'{text}' is not a day such as 2026-01-31."));
    }
}
