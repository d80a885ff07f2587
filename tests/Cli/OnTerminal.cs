using System.Diagnostics;

namespace Bleu.Infra.Cli.Tests;

/// <summary>Calls of the command on a terminal, where a person answers.</summary>
internal static class OnTerminal
{
    private const string Script = "/usr/bin/script";

    /// <summary>What is pressed to take what is proposed.</summary>
    public const string Enter = "\r";

    /// <summary>What is pressed to go to the next choice.</summary>
    public const string Down = "\u001b[B";

    /// <summary>Calls the command; a machine that can make no terminal skips the test.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="arguments">The arguments, as a shell takes them.</param>
    /// <param name="keys">What the person presses.</param>
    /// <param name="variables">More variables in its environment.</param>
    /// <returns>The exit code and what stood on the terminal.</returns>
    public static async Task<(int ExitCode, string Output)> CallAsync(string folder, string arguments, string keys, Dictionary<string, string>? variables = null)
    {
        Assert.SkipUnless(File.Exists(Script), $"No terminal can be made here: {Script} is missing.");
        var start = new ProcessStartInfo(Script, ["-qec", $"dotnet '{Path.Combine(Call.Build, "bleu.dll")}' {arguments}", "/dev/null"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("BLEU_ROOT");
        start.Environment["TERM"] = "xterm";
        foreach (var (name, value) in variables ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The terminal did not start.");
        await process.StandardInput.WriteAsync(keys);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }
}
