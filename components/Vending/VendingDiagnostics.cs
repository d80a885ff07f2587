using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Vending;

/// <summary>What can be wrong with vending, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class VendingDiagnostics
{
    public static Diagnostic BadFeature(string subject, string got) =>
        new("BLEU5202", subject, "holds what is not the name of a feature")
        {
            Got = got,
            Allowed = "Wanted: the namespace of its provider and its name, such as 'Microsoft.Compute/EncryptionAtHost'",
            Fix = "Correct it",
        };

    public static Diagnostic NotOneWorkload(string subject, string provider, string wanted) =>
        new("BLEU5203", subject, $"does not tell one workload of '{provider}' from all others")
        {
            Allowed = $"Wanted: {wanted}",
            Fix = "Correct it",
        };
}
