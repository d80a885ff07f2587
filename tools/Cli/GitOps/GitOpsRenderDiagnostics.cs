using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>What <c>bleu gitops render</c> finds, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class GitOpsRenderDiagnostics
{
    public static Diagnostic NoAudience(CloudProfile cloud) => new("BLEU9054", "gitops.identities.audience", $"is needed: nobody has published the audience that {cloud.DisplayName} expects of tokens")
    {
        Fix = "Give the one that the federated credentials of both identities name",
    };

    public static Diagnostic NotOurs(string path) => new("BLEU9055", path, "is there and was not written by this command")
    {
        Fix = "Move it away, or render into another folder with --output",
    };

    public static Diagnostic Stale(string path, bool exists) => new("BLEU9056", path, exists ? "is not what would be rendered" : "is not there and would be rendered")
    {
        Fix = "Run the command again without --check, and commit what it writes",
    };

    public static Diagnostic NoConnection(string identity) => new("BLEU9057", $"gitops.identities.{identity}.connection", "is needed for Azure DevOps")
    {
        Fix = "Make a service connection with workload identity federation, and give its name and id",
    };

    public static Diagnostic NoOperator() => new("BLEU9058", "gitops.operator", "is needed for the operator")
    {
        Fix = $"Add it to {GitOpsFile.Path}: at least 'image' and 'repository'",
    };

    public static Diagnostic BadVault(string stack, string vault) => new("BLEU9059", "gitops.secrets.vault", $"makes no name of a vault for the stack '{stack}'")
    {
        Got = vault,
        Allowed = "Allowed: 3 to 24 letters, digits and single hyphens, beginning with a letter",
        Fix = "Choose a shorter pattern, or a shorter name for the stack",
    };

    public static Diagnostic SameVault(string vault, IEnumerable<string> stacks) => new("BLEU9062", "gitops.secrets.vault", "makes the same name of a vault for several stacks")
    {
        Got = $"{vault}: {string.Join(", ", stacks)}",
        Allowed = "Allowed: a vault of its own for every stack, so that the secrets of one can be destroyed alone",
        Fix = "Choose a pattern that keeps more of the stack's name, or rename one of them",
    };

    public static Diagnostic OtherCloud(string stack, string own, string cloud) => new("BLEU9060", stack, $"belongs to the cloud '{own}', and the pipelines deploy to '{cloud}'")
    {
        Severity = DiagnosticSeverity.Warning,
        Fix = $"They leave it out; render those of its own cloud with --cloud {own}",
    };

    public static Diagnostic BadStackName(string stack) => new("BLEU9061", "stack", "has a name that no pipeline can carry")
    {
        Got = stack,
        Allowed = "Allowed: 1 to 100 letters, digits, dots, hyphens and underscores, beginning with a letter or digit",
        Fix = "Rename its file",
    };
}
