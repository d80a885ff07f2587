using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.GitOps;

/// <summary>What can be wrong with <c>gitops.yaml</c> beyond its form, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class GitOpsDiagnostics
{
    public static Diagnostic NoFile(string path) => new("BLEU9050", path, "is not there")
    {
        Fix = "Write it: docs/gitops.md shows one, and stacks/config/schema/gitops.schema.json says what it may hold",
    };

    public static Diagnostic BackendCount(SourceLocation? place, int count) => new("BLEU9051", "gitops.backend", $"names {(count == 0 ? "no place" : "two places")} for the state")
    {
        Location = place,
        Allowed = "Allowed: either 'blob' or 'postgres'",
        Fix = count == 0 ? "Add one of the two" : "Keep one of the two",
    };

    public static Diagnostic SameIdentity(SourceLocation? place, string clientId) => new("BLEU9052", "gitops.identities.apply.clientId", "is the identity that plans as well")
    {
        Location = place,
        Got = clientId,
        Fix = "Make a second identity: the one that plans may only read",
    };

    public static Diagnostic ForeignHost(SourceLocation? place, string key, string domain, string owner, string cloud) => new("BLEU9053", key, $"lies in {owner}, and the pipelines deploy to {cloud}")
    {
        Location = place,
        Got = domain,
        Fix = "Name a host inside the cloud, or one of your own",
    };
}
