using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Resilience;

/// <summary>What can be wrong with vaults of backups, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class VaultDiagnostics
{
    public static Diagnostic BadTime(string subject, string got) =>
        new("BLEU5155", subject, "is not a time at which backup can begin")
        {
            Got = got,
            Allowed = "Wanted: a full or half hour such as 23:30",
            Fix = "Correct it",
        };

    public static Diagnostic NoPair(string subject) =>
        new("BLEU5156", subject, "has nowhere to go: no paired region of the same cloud is given")
        {
            Got = "GeoRedundant",
            Allowed = "Allowed: 'ZoneRedundant', 'LocallyRedundant'",
            Fix = "Set PairedRegion from the cloud's profile, or choose one of them",
        };
}
