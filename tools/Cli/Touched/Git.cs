using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Touched;

/// <summary>Asks the <c>git</c> of this machine. Arguments are handed over one by one, never through a shell.</summary>
/// <param name="folder">The folder in which it is asked.</param>
internal sealed class Git(string folder)
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal)
    {
        ["GIT_OPTIONAL_LOCKS"] = "0",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["LC_ALL"] = "C",
    };

    /// <summary>The same with another index, so that the user's own stays as it is.</summary>
    /// <param name="index">The file of the index.</param>
    public Git WithIndex(string index)
    {
        var git = new Git(folder);
        git._variables["GIT_INDEX_FILE"] = index;
        return git;
    }

    /// <summary>What git answers; nothing when it refuses.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var (exitCode, output, _) = await RunAsync(arguments, "", cancellationToken).ConfigureAwait(false);
        return exitCode == 0 ? output.TrimEnd('\n') : null;
    }

    /// <summary>The names that git lists, each ended by a zero byte.</summary>
    /// <exception cref="DiagnosticException">BLEU9007: it refuses.</exception>
    public async Task<string[]> ListAsync(CancellationToken cancellationToken, params string[] arguments) =>
        (await AskAsync("", cancellationToken, arguments).ConfigureAwait(false)).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What git answers.</summary>
    /// <param name="input">What it reads from its standard input.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="DiagnosticException">BLEU9004: there is no git; BLEU9007: it refuses.</exception>
    public async Task<string> AskAsync(string input, CancellationToken cancellationToken, params string[] arguments)
    {
        var (exitCode, output, error) = await RunAsync(arguments, input, cancellationToken).ConfigureAwait(false);
        return exitCode == 0 ? output : throw new DiagnosticException(TouchedDiagnostics.GitRefused(arguments[0], exitCode, error.Split('\n')[0]));
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments, string input, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        foreach (var (name, value) in _variables)
        {
            start.Environment[name] = value;
        }

        try
        {
            using var process = Process.Start(start) ?? throw new DiagnosticException(TouchedDiagnostics.NoGit());
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken).ConfigureAwait(false);
            process.StandardInput.Close();
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return (process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
        }
        catch (Win32Exception)
        {
            throw new DiagnosticException(TouchedDiagnostics.NoGit());
        }
    }
}
