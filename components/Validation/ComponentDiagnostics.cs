using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Validation;

/// <summary>What can be wrong with the arguments of a component, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class ComponentDiagnostics
{
    public static Diagnostic Missing(string subject) => new("BLEU5001", subject, "is not given") { Fix = "Set it on the component's arguments" };

    public static Diagnostic OutOfRange(string subject, string got, string range) =>
        new("BLEU5002", subject, "is out of range") { Got = got, Allowed = $"Allowed: {range}", Fix = "Choose a value in that range" };

    public static Diagnostic NotAllowed(string subject, string got, IEnumerable<string> allowed) =>
        new("BLEU5003", subject, "is not an allowed value")
        {
            Got = got,
            Allowed = "Allowed: " + Suggestions.Quoted(allowed),
            Fix = Suggestions.For(got, allowed, "Choose one of them"),
        };

    public static Diagnostic NoRoom(string subject, string got, string wanted) =>
        new("BLEU5004", subject, $"has no room for {wanted}") { Got = got, Fix = "Choose a larger block, or smaller subnets" };

    public static Diagnostic BadBlock(string subject, string got, string problem) =>
        new("BLEU5005", subject, problem) { Got = got, Allowed = "Wanted: an IPv4 block such as 10.16.0.0/20", Fix = "Correct the block" };
}
