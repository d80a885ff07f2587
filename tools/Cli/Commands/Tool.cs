using System.ComponentModel;
using System.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary>Other programs on this machine.</summary>
internal static class Tool
{
    /// <summary>The first line of what a program says of its version, or nothing when it is not there.</summary>
    public static async Task<string?> VersionAsync(string program, string argument, CancellationToken cancellationToken)
    {
        try
        {
            var start = new ProcessStartInfo(program, argument) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start);
            var text = await (process?.StandardOutput.ReadToEndAsync(cancellationToken) ?? Task.FromResult("")).ConfigureAwait(false);
            return text.Split('\n')[0].Trim() is { Length: > 0 } line ? line : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs a program whose output goes where the command's own goes.</summary>
    /// <returns>Its exit code.</returns>
    public static async Task<int> RunAsync(string folder, string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder })
            ?? throw new InvalidOperationException($"{program} did not start.");
        try
        {
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode;
    }

    /// <summary>Runs a program whose output nobody needs.</summary>
    /// <returns>Its exit code.</returns>
    public static async Task<int> RunQuietlyAsync(string folder, string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        await Task.WhenAll(output, error).ConfigureAwait(false);
        return process.ExitCode;
    }
}
