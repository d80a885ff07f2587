using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Waves;

/// <summary>What can be wrong with waves, one method a code.</summary>
internal static class WaveDiagnostics
{
    public static Diagnostic BadSize(string got, IEnumerable<string> rings, int most) =>
        new("BLEU9008", "--size", "is not of the form RING=N")
        {
            Got = got,
            Allowed = $"Allowed: one of {Suggestions.Quoted(rings)}, and a number from 1 to {most}",
            Fix = "Write it as --size broad=200",
        };

    public static Diagnostic BadResults(string path, int line, string problem) => new("BLEU9009", path, problem)
    {
        Fix = "Name the folder in which a pipeline keeps its evidence: docs/gitops.md says what lies there",
        Location = line > 0 ? new(path, line) : null,
    };

    public static Diagnostic NoWave(string got, IEnumerable<string> rings, int count) => new("BLEU9013", "--after", "names neither a ring nor a wave")
    {
        Got = got,
        Allowed = $"Allowed: one of {Suggestions.Quoted(rings)}, and a number from 1 to {count}",
        Fix = "Name one of them",
    };
}
