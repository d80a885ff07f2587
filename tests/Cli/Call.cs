using System.CommandLine;
using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Bleu.Infra.Cli.Tests;

/// <summary>A call of the command and how it ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record Call(int ExitCode, string Output, string Error)
{
    private const string Program = "bleu.dll";
    private static readonly string Command = Precompiled() ?? Debug;

    private static string Debug => RepositoryPaths.Of("artifacts", "bin", "Bleu.Infra.Cli", "debug", Program);

    /// <summary>The messages, line by line.</summary>
    public IReadOnlyList<string> Messages => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where the command was built.</summary>
    public static string Build => Path.GetDirectoryName(Command) ?? ".";

    /// <summary>Calls the command in a folder, without a process of its own.</summary>
    public static async Task<Call> InAsync(string folder, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var exitCode = await CommandLine.RunAsync(arguments, new(output, error, folder));
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>Calls the command in a folder, as a process: where the process is the point, or the command starts others whose output is its own.</summary>
    public static Task<Call> ProcessAsync(string folder, params string[] arguments) => OfAsync(Command, folder, [], arguments);

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

    /// <summary>The help of a command, each line without blanks at its end. It is named as it is called, not after the tests.</summary>
    public static async Task<string> HelpAsync(string command)
    {
        var call = await HereAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        return string.Join('\n', call.Output.Replace(RootCommand.ExecutableName, "bleu", StringComparison.Ordinal).Split('\n').Select(l => l.TrimEnd()));
    }

    /// <summary>Calls the command in this repository.</summary>
    public static Task<Call> HereAsync(params string[] arguments) => InAsync(RepositoryPaths.Root, arguments);

    // What the launcher built starts several times faster. It is taken where it is what was built for the tests, assembly by assembly.
    private static string? Precompiled()
    {
        var folder = RepositoryPaths.Of("artifacts", "bleu");
        return File.Exists(Path.Combine(folder, "precompiled")) && Directory.EnumerateFiles(Path.GetDirectoryName(Debug) ?? ".", "*.dll")
            .Where(f => Path.GetFileName(f) is var name && (name == Program || name.StartsWith("Bleu.", StringComparison.Ordinal)))
            .All(f => Path.Combine(folder, Path.GetFileName(f)) is var other && File.Exists(other) && Version(f) == Version(other))
            ? Path.Combine(folder, Program)
            : null;
    }

    private static Guid Version(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        var metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
