using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.ComponentHost;

/// <summary>What the component host finds, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
public static class ComponentHostDiagnostics
{
    /// <summary>A component cannot be used from other languages.</summary>
    /// <param name="member">The class and member that stands in the way.</param>
    /// <param name="problem">Why, as a clause.</param>
    /// <param name="fix">What to do instead.</param>
    public static Diagnostic NotExpressible(string member, string problem, string fix) => new("BLEU9101", member, problem)
    {
        Severity = DiagnosticSeverity.Warning,
        Allowed = "A package schema holds text, numbers, booleans, lists and maps of them, assets, and classes of such members",
        Fix = fix,
    };

    /// <summary>A program asks for a component that the package does not have.</summary>
    /// <param name="token">The token that it names.</param>
    /// <param name="known">The tokens of the package.</param>
    public static Diagnostic UnknownComponent(string token, IEnumerable<string> known) =>
        new("BLEU9102", token, "is no component of this package")
        {
            Fix = Suggestions.For(token, known, "Look at 'pulumi-resource-bleu schema' for those it has, and for why others are left out"),
        };
}
