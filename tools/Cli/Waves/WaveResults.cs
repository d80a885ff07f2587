using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Bleu.Infra.Cli.Fleet;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Waves;

/// <summary>What became of stacks, as a pipeline leaves it in its folder of evidence; nothing where nobody looked.</summary>
internal sealed record WaveResults
{
    private const long MaxBytes = 64 * 1024 * 1024;

    /// <summary>Which deployments succeeded, and when they ended.</summary>
    public ImmutableDictionary<string, (bool IsGood, DateTimeOffset? Ended)>? Deployments { get; init; }

    /// <summary>Which stacks are as planned.</summary>
    public ImmutableDictionary<string, (bool IsGood, DateTimeOffset? Ended)>? Drift { get; init; }

    /// <summary>Which stacks are well.</summary>
    public ImmutableDictionary<string, (bool IsGood, DateTimeOffset? Ended)>? Health { get; init; }

    /// <summary>How many findings of policies block each stack that was judged.</summary>
    public ImmutableDictionary<string, int>? Blocking { get; init; }

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DiagnosticException">BLEU9009: it is not there, or a file in it cannot be understood.</exception>
    public static WaveResults Read(string folder) => !Directory.Exists(folder)
        ? throw new DiagnosticException(WaveDiagnostics.BadResults(folder, 0, "is not there"))
        : new()
        {
            Deployments = Table(Path.Combine(folder, "applied.tsv")),
            Drift = Table(Path.Combine(folder, "drifted.tsv")),
            Health = Table(Path.Combine(folder, "healthy.tsv")),
            Blocking = Policies(Path.Combine(folder, "policy")),
        };

    // A stack that was tried twice is as the last attempt left it.
    private static ImmutableDictionary<string, (bool, DateTimeOffset?)>? Table(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        if (new FileInfo(file).Length > MaxBytes)
        {
            throw new DiagnosticException(WaveDiagnostics.BadResults(file, 0, "is larger than 64 MiB"));
        }

        var stacks = ImmutableDictionary.CreateBuilder<string, (bool, DateTimeOffset?)>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var cells = line.Split('\t');
            DateTimeOffset ended = default;
            if (cells.Length is not (2 or 3) || cells[0].Length == 0 || cells[1] is not ("ok" or "failed") || (cells.Length == 3 && !IsTime(cells[2], out ended)))
            {
                throw new DiagnosticException(WaveDiagnostics.BadResults(file, number, "is not of the form STACK, ok or failed, and the time in UTC, with tabs between"));
            }

            stacks[cells[0]] = (cells[1] == "ok", cells.Length == 3 ? ended : null);
        }

        return stacks.ToImmutable();
    }

    /// <summary>Reads a time such as <c>2026-11-26T08:30:00Z</c>.</summary>
    public static bool IsTime(string text, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    private static ImmutableDictionary<string, int>? Policies(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var file = Path.Combine(folder, "summary.json");
        if (!ResultMarker.IsWhole(folder))
        {
            throw new DiagnosticException(WaveDiagnostics.BadResults(folder, 0, "holds no whole results of ./bleu policy --results"));
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var judged = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
            foreach (var result in document.RootElement.GetProperty("results").EnumerateArray())
            {
                if (result.TryGetProperty("policies", out var counts))
                {
                    judged[result.GetProperty("stack").GetString() ?? ""] = counts.GetProperty("blocking").GetInt32();
                }
            }

            return judged.ToImmutable();
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IOException)
        {
            throw new DiagnosticException(WaveDiagnostics.BadResults(file, 0, "is no summary of ./bleu policy --results"));
        }
    }
}
