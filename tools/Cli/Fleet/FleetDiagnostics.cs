using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>What can be wrong with a run over many stacks, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class FleetDiagnostics
{
    public static Diagnostic StackFailed(string stack, Exception e) =>
        new("BLEU9001", stack, $"could not be looked at: {e.GetType().Name}: {e.Message.TrimEnd('.')}")
        {
            Fix = $"The other stacks are not affected. Look at this one by itself: ./bleu preview {stack} --verbose",
        };

    public static Diagnostic FolderInUse(string folder) =>
        new("BLEU9002", folder, "is being written by another run")
        {
            Fix = "Wait until it is done, or name another folder",
        };

    public static Diagnostic ForeignFolder(string folder) =>
        new("BLEU9003", folder, "holds something that is no whole result of an earlier run, and is not replaced")
        {
            Allowed = "Allowed: a folder that is not there, is empty, or holds whole results",
            Fix = "Name another folder, or remove this one yourself",
        };
}
