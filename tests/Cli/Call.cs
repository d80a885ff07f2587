using System.Diagnostics;

namespace Bleu.Infra.Cli.Tests;

/// <summary>A call of the command and how it ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record Call(int ExitCode, string Output, string Error)
{
    private static readonly string Command = RepositoryPaths.Of("artifacts", "bin", "Bleu.Infra.Cli", "debug", "bleu.dll");

    /// <summary>The messages, line by line.</summary>
    public IReadOnlyList<string> Messages => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where the command was built.</summary>
    public static string Build => Path.GetDirectoryName(Command) ?? ".";

    /// <summary>Calls the command in a folder.</summary>
    public static Task<Call> InAsync(string folder, params string[] arguments) => OfAsync(Command, folder, [], arguments);

    /// <summary>Calls a build of the command in a folder, with more variables in its environment.</summary>
    public static async Task<Call> OfAsync(string command, string folder, Dictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [command, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("BLEU_ROOT");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Calls the command in this repository.</summary>
    public static Task<Call> HereAsync(params string[] arguments) => InAsync(RepositoryPaths.Root, arguments);
}
