using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>What can be wrong between the settings of a region, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class RegionDiagnostics
{
    public static Diagnostic ArchiveBesideItsSource(string subject, string got) =>
        new("BLEU1155", subject, "is the subscription whose logs the archive keeps")
        {
            Got = got,
            Allowed = "Wanted: a subscription that the stack's administrators have no rights in",
            Fix = "Give the archive a subscription of its own",
        };

    public static Diagnostic QuorumAboveHolders(string subject, int quorum, int holders) =>
        new("BLEU1156", subject, "is more than there are holders of the security domain")
        {
            Got = $"{quorum}",
            Allowed = $"Allowed: 2 to {holders}",
            Fix = "Name more holders, or ask for fewer",
        };

    public static Diagnostic NoPairForCopies(string subject, string region) =>
        new("BLEU1157", subject, $"has nowhere to go: '{region}' has no paired region in its cloud")
        {
            Got = "geo",
            Allowed = "Allowed: 'zone', 'local'",
            Fix = "Choose one of them, or say the paired region in the cloud's profile",
        };

    public static Diagnostic WeakKey(string subject, string got, IEnumerable<string> words) =>
        new("BLEU1158", subject, "is not a kind of key that ANSSI's rules allow")
        {
            Got = got,
            Allowed = "Allowed: " + Suggestions.Quoted(words),
            Fix = Suggestions.For(got, words, "Choose one of them"),
        };

    public static Diagnostic GoalBelowInterval(string subject, int rpoMinutes, int intervalMinutes) =>
        new("BLEU1159", subject, "asks to lose less than what is written between two backups")
        {
            Got = $"{rpoMinutes}",
            Allowed = $"Allowed: {intervalMinutes} or more, because backups are taken every {intervalMinutes} minutes",
            Fix = "Raise it, or replicate the data instead of backing it up",
        };

    public static Diagnostic ExpiryBeforeRotation(string subject, int expiry, int rotate) =>
        new("BLEU1160", subject, "ends keys before they are rotated")
        {
            Got = $"{expiry}",
            Allowed = $"Allowed: more than {rotate}",
            Fix = "Let keys live longer, or rotate them earlier",
        };
}
