using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Offboarding;

/// <summary>What can be wrong with an exit, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class OffboardDiagnostics
{
    public static Diagnostic NotSigned(string subject, string office) =>
        new("BLEU5210", subject, "is not signed off") { Allowed = $"Wanted: doneOn, evidence, and signedBy '{office}'", Fix = "Do it, and fill in the record" };

    public static Diagnostic SignedByAnother(string subject, string got, string office) =>
        new("BLEU5211", subject, "is signed off by an office that does not answer for it") { Got = got, Allowed = $"Wanted: '{office}'", Fix = "Let that office sign" };

    public static Diagnostic TooEarly(string subject, string got, string from) =>
        new("BLEU5212", subject, "was done before its day, or on no day") { Got = got, Allowed = $"Allowed: {from} or later", Fix = "Correct the record; if it was done too early, tell the client" };

    public static Diagnostic NoRecord(string path, string problem) =>
        new("BLEU5213", path, problem) { Allowed = "Wanted: the file that ./bleu offboard CLIENT --out FOLDER wrote", Fix = "Name that file" };

    public static Diagnostic NoClient(string got, IEnumerable<string> known) =>
        new("BLEU5214", "client", "is neither the code nor the stack of a client")
        {
            Got = got,
            Allowed = "Known: " + Suggestions.Quoted(known),
            Fix = Suggestions.For(got, known, "./bleu stacks lists them"),
        };
}
