using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Planner.Monitoring;

/// <summary>What the planner finds, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class PlannerDiagnostics
{
    public static Diagnostic DuplicateUrn(string urn) => new("BLEU3001", urn, "is registered twice")
    {
        Allowed = "Allowed: one resource of a type and name below a parent",
        Fix = "Give one of the two another name or another parent",
    };

    public static Diagnostic DefaultProvider(string urn, string package) =>
        new("BLEU3002", urn, $"has no explicit provider, so the engine would make a default provider of '{package}'")
        {
            Severity = DiagnosticSeverity.Warning,
            Allowed = "A default provider of azure-native talks to global Azure unless the environment says otherwise",
            Fix = "Pass 'Provider', or 'Providers' on the component above it, from CloudProvider.Create",
        };

    public static Diagnostic UnknownStack(string reference, IEnumerable<string> known) =>
        new("BLEU3003", "StackReference", "names a stack that this project does not have")
        {
            Got = reference,
            Allowed = "Known: " + Suggestions.Quoted(known),
            Fix = "Correct the name, or add stacks/config/Pulumi.<stack>.yaml",
        };

    public static Diagnostic StackCycle(IEnumerable<string> path) =>
        new("BLEU3004", "StackReference", "closes a circle of stacks that wait for each other")
        {
            Got = string.Join(" -> ", path),
            Fix = "Let one of them take the value from its configuration instead",
        };

    public static Diagnostic FunctionNotEmulated(string token) =>
        new("BLEU3005", token, "is a function that only the cloud can answer; its result is not known in this plan")
        {
            Severity = DiagnosticSeverity.Information,
        };

    public static Diagnostic ProgramError(string subject, string message) =>
        new("BLEU3006", subject, "made the program fail: " + WithoutStackTrace(message));

    public static Diagnostic SilentExit(string program, int exitCode) =>
        new("BLEU3007", program, $"ended with exit code {exitCode} without saying why")
        {
            Fix = "Run it with --verbose to see what it wrote to its standard error",
        };

    public static Diagnostic CallbackFailed(string urn, string kind, string message) =>
        new("BLEU3008", urn, $"was refused by a {kind}: {WithoutStackTrace(message)}");

    public static Diagnostic ProgramWarning(string subject, string message) =>
        new("BLEU3009", subject, "warns: " + WithoutStackTrace(message)) { Severity = DiagnosticSeverity.Warning };

    public static Diagnostic ProgramNotStarted(string program, string reason) =>
        new("BLEU3010", program, "could not be started: " + reason)
        {
            Fix = "Build the project first: ./bleu doctor tells what is missing",
        };

    public static Diagnostic IncompleteReference(string stack) =>
        new("BLEU3011", "StackReference", "needs the outputs of a stack whose own plan failed")
        {
            Got = stack,
            Fix = $"Mend that stack first: ./bleu preview {stack}",
        };

    public static Diagnostic RemoteComponent(string urn) =>
        new("BLEU3012", urn, "is a component of another package; its children are not known in this plan")
        {
            Severity = DiagnosticSeverity.Information,
        };

    /// <summary>The message without the lines of a stack trace: a plan is read by people who did not write the program.</summary>
    private static string WithoutStackTrace(string message) =>
        string.Join('\n', message.Split('\n').Where(line => !IsFrame(line))).TrimEnd().TrimEnd('.');

    private static bool IsFrame(string line)
    {
        var text = line.TrimStart();
        return text.StartsWith("at ", StringComparison.Ordinal) || text.StartsWith("--- End of ", StringComparison.Ordinal);
    }
}
