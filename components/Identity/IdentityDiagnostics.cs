using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Identity;

/// <summary>What can be wrong with rights, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class IdentityDiagnostics
{
    public static Diagnostic EveryRight(string subject) =>
        new("BLEU6111", subject, "holds every right") { Got = "*", Fix = "Name the operations that the role needs" };

    public static Diagnostic Incompatible(string subject, string principal, string first, string second) =>
        new("BLEU6112", $"{subject} principal '{principal}'", $"holds '{first}' and '{second}', which are declared incompatible")
        {
            Fix = "Give one of the roles to another group",
        };

    public static Diagnostic FewEmergencyAccounts(string subject, int got) =>
        new("BLEU6113", subject, "names too few emergency accounts")
        {
            Got = got.ToString(),
            Allowed = $"Wanted: {AccessPlanDefaults.MinEmergencyAccounts} at least, so that the loss of one locks nobody out",
            Fix = "Name another account, or none",
        };

    public static Diagnostic Twice(string subject, string scope, string principal, string role) =>
        new("BLEU6114", $"{subject} principal '{principal}'", $"is given '{role}' twice at '{scope}'") { Fix = "Remove one of the two" };
}
