using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Waves;

/// <summary>What can be wrong with waves, one method a code.</summary>
internal static class WaveDiagnostics
{
    public static Diagnostic BadSize(string got, IEnumerable<string> rings, int most) =>
        new("BLEU9008", "--size", "is not of the form RING=N")
        {
            Got = got,
            Allowed = $"Allowed: one of {string.Join(", ", rings.Select(r => $"'{r}'"))}, and a number from 1 to {most}",
            Fix = "Write it as --size broad=200",
        };
}
