using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Keys;

/// <summary>What can be wrong with keys, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class KeyDiagnostics
{
    public static Diagnostic WeakKey(string subject, string got) =>
        new("BLEU5151", subject, "is not a kind of key that ANSSI's rules allow")
        {
            Got = got,
            Allowed = "Allowed: " + Suggestions.Quoted(KeyAlgorithm.Words),
            Fix = Suggestions.For(got, KeyAlgorithm.Words, "Choose one of them"),
        };

    public static Diagnostic ExpiryBeforeRotation(string subject, int expiry, int rotate) =>
        new("BLEU5152", subject, "ends keys before they are rotated")
        {
            Got = $"{expiry}",
            Allowed = $"Allowed: more than {rotate}",
            Fix = "Let keys live longer, or rotate them earlier",
        };

    public static Diagnostic BadSecurityDomain(string subject, int quorum, int holders) =>
        new("BLEU5153", subject, "is not a quorum that the security domain can have")
        {
            Got = $"{quorum} of {holders}",
            Allowed = $"Allowed: {SecurityDomainRules.MinQuorum} or more of {SecurityDomainRules.MinHolders} to {SecurityDomainRules.MaxHolders} different holders, and no more than there are",
            Fix = "Correct the quorum or the list of holders",
        };

    public static Diagnostic OwnerWithoutKey(string subject) =>
        new("BLEU5154", subject, "has no key of its own")
        {
            Allowed = "Wanted: at least one purpose",
            Fix = "Name what the owner's data is encrypted for, such as 'disks'",
        };
}
