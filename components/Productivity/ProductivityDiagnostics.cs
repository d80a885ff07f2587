using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Productivity;

/// <summary>What can be wrong with mail domains, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class ProductivityDiagnostics
{
    public static Diagnostic BadName(string subject, string got) =>
        new("BLEU5340", subject, "is not a name of DNS")
        {
            Got = got,
            Allowed = "Wanted: two labels or more in lower case, such as clinic.example",
            Fix = "Correct it, without a scheme and without a dot at its end",
        };
}
