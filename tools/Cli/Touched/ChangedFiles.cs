using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Touched;

/// <summary>What has changed between a revision and the files as they lie here, committed or not.</summary>
/// <param name="Inside">The paths in the project, relative to it, with slashes.</param>
/// <param name="Outside">The paths elsewhere in the repository, relative to its top.</param>
/// <param name="Old">The configuration as the revision has it: a folder with <c>Pulumi.yaml</c> and <c>stacks/config</c>.</param>
internal sealed record ChangedFiles(ImmutableArray<string> Inside, ImmutableArray<string> Outside, string Old)
{
    private static readonly string[] Configuration = ["Pulumi.yaml", "stacks/config"];

    /// <summary>Asks git.</summary>
    /// <param name="root">The folder of the project.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="scratch">An empty folder that may be written to.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="DiagnosticException">BLEU9004 to BLEU9007.</exception>
    public static async Task<ChangedFiles> FindAsync(string root, string revision, string scratch, CancellationToken cancellationToken)
    {
        var here = new Git(root);
        if (await here.FindAsync(cancellationToken, "rev-parse", "--show-toplevel").ConfigureAwait(false) is not { Length: > 0 } top)
        {
            throw new DiagnosticException(TouchedDiagnostics.NoRepository(root));
        }

        if (await here.FindAsync(cancellationToken, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").ConfigureAwait(false) is not { Length: > 0 } commit)
        {
            throw new DiagnosticException(TouchedDiagnostics.UnknownRevision(revision));
        }

        var prefix = await here.FindAsync(cancellationToken, "rev-parse", "--show-prefix").ConfigureAwait(false) ?? "";
        var git = new Git(top);
        string[] own = [.. Configuration.Select(c => prefix + c)];
        string[] changed =
        [
            .. await git.ListAsync(cancellationToken, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", commit, "--").ConfigureAwait(false),
            .. await git.ListAsync(cancellationToken, "ls-files", "-z", "--others", "--exclude-standard").ConfigureAwait(false),

            // What git was told to overlook has no history, so nobody can say that it is the same.
            .. await git.ListAsync(cancellationToken, ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--", .. own]).ConfigureAwait(false),
        ];
        await CheckOutAsync(git.WithIndex(Path.Combine(scratch, "index")), commit, own, Path.Combine(scratch, "tree"), cancellationToken).ConfigureAwait(false);
        var paths = changed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToLookup(p => p.StartsWith(prefix, StringComparison.Ordinal));
        return new(
            [.. paths[true].Select(p => p[prefix.Length..])],
            [.. paths[false]],
            Path.Combine(scratch, "tree", prefix));
    }

    // Through an index of its own, as a checkout would write the files: with the line ends and filters of this clone.
    private static async Task CheckOutAsync(Git git, string commit, string[] own, string tree, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(tree);
        await git.AskAsync("", cancellationToken, "read-tree", commit).ConfigureAwait(false);
        var files = await git.ListAsync(cancellationToken, ["ls-files", "-z", "--", .. own]).ConfigureAwait(false);
        await git.AskAsync(string.Concat(files.Select(f => f + "\0")), cancellationToken, "checkout-index", "-z", "--stdin", $"--prefix={tree}/").ConfigureAwait(false);
    }
}
