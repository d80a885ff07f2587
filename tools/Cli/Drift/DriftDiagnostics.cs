using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Drift;

/// <summary>What can be wrong with a state that a plan is compared with, one method a code.</summary>
internal static class DriftDiagnostics
{
    public static Diagnostic BadState(string file, string problem) =>
        new("BLEU9010", file, problem)
        {
            Allowed = "Allowed: what pulumi stack export writes, a deployment of version 3 or 4",
            Fix = "Export it anew: pulumi stack export --stack STACK --file state.json",
        };

    public static Diagnostic OtherStack(string file, string got, string stack) =>
        new("BLEU9011", file, "is the state of another stack")
        {
            Got = got,
            Allowed = $"Wanted: '{stack}'",
            Fix = $"Export that of the stack: pulumi stack export --stack {stack} --file state.json",
        };

    public static Diagnostic Pending(string file, int count) =>
        new("BLEU9012", file, $"holds {count} {(count == 1 ? "operation" : "operations")} that a deployment began and did not end; what it came to is not known")
        {
            Severity = DiagnosticSeverity.Warning,
            Fix = "Look what came of it and refresh the state: pulumi refresh --clear-pending-creates",
        };
}
