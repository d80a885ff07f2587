using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.TypeCheck.Kubernetes;

/// <summary>What can be wrong with objects of Kubernetes beyond their types, one method a code.</summary>
internal static class ObjectDiagnostics
{
    /// <summary>BLEU7021: a name that the API server refuses.</summary>
    public static Diagnostic Name(string subject, string? got, string allowed) =>
        new("BLEU7021", subject, "is no name that Kubernetes allows here") { Got = got, Allowed = $"Allowed: {allowed}", Fix = "Correct the name" };

    /// <summary>BLEU7022: a label, an annotation or another key that the API server refuses.</summary>
    public static Diagnostic Key(string subject, string problem, string? got, string allowed) =>
        new("BLEU7022", subject, problem) { Got = got, Allowed = $"Allowed: {allowed}", Fix = "Correct it" };

    /// <summary>BLEU7023: a text that is no quantity.</summary>
    public static Diagnostic Quantity(string subject, string? got) =>
        new("BLEU7023", subject, "is no quantity")
        {
            Got = got,
            Allowed = "Allowed: a number that is not negative with n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or an exponent",
            Fix = "Write it as 500m or 2Gi are written",
        };

    /// <summary>BLEU7024: a selector that selects nothing or cannot be read.</summary>
    public static Diagnostic Selector(string subject, string problem, string fix) => new("BLEU7024", subject, problem) { Fix = fix };

    /// <summary>BLEU7025: a port that is none.</summary>
    public static Diagnostic Port(string subject, string? got, string allowed) =>
        new("BLEU7025", subject, "is no port") { Got = got, Allowed = $"Allowed: {allowed}", Fix = "Give one of these" };

    /// <summary>BLEU7026: parts of an object that contradict each other.</summary>
    public static Diagnostic Contradiction(string subject, string problem, string fix) => new("BLEU7026", subject, problem) { Fix = fix };

    /// <summary>BLEU7027: a text that does not have the form of its field.</summary>
    public static Diagnostic Form(string subject, string? got, string allowed) =>
        new("BLEU7027", subject, "does not have the form that Kubernetes asks for") { Got = got, Allowed = $"Allowed: {allowed}", Fix = "Correct its form" };
}
