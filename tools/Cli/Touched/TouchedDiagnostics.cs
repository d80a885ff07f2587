using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Touched;

/// <summary>What can be wrong when stacks are compared with a revision, one method a code.</summary>
internal static class TouchedDiagnostics
{
    public static Diagnostic NoGit() =>
        new("BLEU9004", "--since", "needs git, which is not on the path") { Fix = "Install git, or look at all stacks with --all" };

    public static Diagnostic NoRepository(string folder) =>
        new("BLEU9005", "--since", "needs the project to lie in a repository of git")
        {
            Got = folder,
            Fix = "Run it in a clone, or look at all stacks with --all",
        };

    public static Diagnostic UnknownRevision(string revision) =>
        new("BLEU9006", "--since", "is no revision of this repository")
        {
            Got = revision,
            Allowed = "Allowed: a branch, a tag or a commit, such as origin/main",
            Fix = "In a shallow clone fetch it first: git fetch origin, with a depth that reaches it",
        };

    public static Diagnostic GitRefused(string command, int exitCode, string reason) =>
        new("BLEU9007", $"git {command}", $"ended with exit code {exitCode}{(reason.Length > 0 ? $": {reason.TrimEnd('.')}" : "")}")
        {
            Fix = "Mend what git says, or look at all stacks with --all",
        };
}
