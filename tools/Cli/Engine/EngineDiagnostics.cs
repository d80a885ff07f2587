using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Engine;

/// <summary>What can be wrong when the genuine engine is driven, one method a code.</summary>
internal static class EngineDiagnostics
{
    public static Diagnostic NoEngine(Version least) =>
        new("BLEU9030", "pulumi", "is not on the path, so nothing was done")
        {
            Fix = $"Install the Pulumi CLI, version {least} or later, from the mirror of your platform; ./bleu preview without --engine needs none",
        };

    public static Diagnostic OldEngine(string got, Version least) =>
        new("BLEU9031", "pulumi", "is too old, so nothing was done")
        {
            Got = got,
            Allowed = $"Wanted: {least} or later, as Pulumi.yaml and the policy pack ask",
            Fix = "Install a later version of the Pulumi CLI",
        };

    public static Diagnostic NoPolicyPack(string place) =>
        new("BLEU9032", "policy pack", "is not there, so nothing was done")
        {
            Got = place,
            Fix = "Package it: dotnet publish tools/PolicyPack -p:PackAs=aot; or name another one with --policy-pack",
        };

    public static Diagnostic NotConfirmed() =>
        new("BLEU9033", "up", "has to be confirmed, and nobody can be asked")
        {
            Fix = "Say --yes, or call the command on a terminal",
        };

    public static Diagnostic DamagedEvents(int count) =>
        new("BLEU9034", "pulumi", $"wrote {count} {(count == 1 ? "event" : "events")} that could not be read; the tree may lack something")
        {
            Severity = DiagnosticSeverity.Warning,
            Fix = "Look at the stack with pulumi itself",
        };

    public static Diagnostic EngineFailed(string command, int exitCode, string lastWords) =>
        new("BLEU9035", $"pulumi {command}", $"ended with exit code {exitCode}{(lastWords.Length > 0 ? $": {lastWords.TrimEnd('.')}" : "")}")
        {
            Fix = "Mend what it says above",
        };
}
