using System.Diagnostics;
using System.Text;
using Bleu.Infra.Cli.Tests;
using Bleu.Infra.Cli.Tests.Engine;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>Calls of the command, made one after another in one process that has no network, with what each tried to reach.</summary>
public sealed class IsolatedCalls : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bleu-air-gap-").FullName;
    private readonly StandIn _engine = new();
    private readonly Dictionary<string, IsolatedCall> _calls = new(StringComparer.Ordinal);

    /// <summary>Whether everything was made in a network of its own that holds nothing but the loopback interface.</summary>
    public static bool IsIsolated => Isolation.IsAvailable;

    /// <summary>How a call ended.</summary>
    internal IsolatedCall Of(string command) => _calls[command];

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        List<string> commands = [.. AirGapTests.Commands.Select(row => row.Data.Item1), .. Isolation.IsAvailable ? AirGapTests.Asking.Select(row => row.Data.Item1) : []];
        await File.WriteAllTextAsync(Path.Combine(_folder, "state.json"), """{"version": 3, "deployment": {"resources": []}}""");
        Directory.CreateDirectory(Path.Combine(_folder, "evidence"));

        // Those that drive an engine find one that replays what it recorded; the others find what the machine has.
        await RunAsync([.. commands.Where(IsOfTheEngine)], _engine.Environment());
        await RunAsync([.. commands.Where(c => !IsOfTheEngine(c))], []);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _engine.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static bool IsOfTheEngine(string command) => command.Contains("PACK", StringComparison.Ordinal);

    private async Task RunAsync(List<string> commands, Dictionary<string, string> variables)
    {
        var (calls, record) = (Path.Combine(_folder, "calls"), Path.Combine(_folder, "record"));
        File.Delete(record);
        await File.WriteAllLinesAsync(calls, commands.Select(Filled));
        var start = Isolation.Start([Path.Combine(Call.Build, "bleu.dll")]);
        start.WorkingDirectory = RepositoryPaths.Root;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment.Remove("BLEU_ROOT");
        start.Environment["DOTNET_STARTUP_HOOKS"] = NetworkWatch.WriteTo(_folder);
        start.Environment["BLEU_NETWORK_RECORD"] = record;
        start.Environment["BLEU_CALLS"] = calls;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await output + await error);
        Read(await File.ReadAllLinesAsync(record), commands);
    }

    private string Filled(string command) => command
        .Replace("OUT", Path.Combine(_folder, "out"), StringComparison.Ordinal)
        .Replace("STATE", Path.Combine(_folder, "state.json"), StringComparison.Ordinal)
        .Replace("EVIDENCE", Path.Combine(_folder, "evidence"), StringComparison.Ordinal)
        .Replace("LIBRARY", RepositoryPaths.Of("components", "Governance", "Library"), StringComparison.Ordinal)
        .Replace("PACK", _engine.Pack, StringComparison.Ordinal);

    // A process that a command starts watches too, and says so.
    private void Read(string[] lines, List<string> commands)
    {
        Assert.Equal("watching", lines[0]);
        var attempts = new List<string>();
        var next = 0;
        foreach (var line in lines)
        {
            if (line.StartsWith("call ", StringComparison.Ordinal))
            {
                attempts = [];
            }
            else if (line.StartsWith("exit ", StringComparison.Ordinal))
            {
                var cells = line.Split(' ');
                _calls[commands[next++]] = new(int.Parse(cells[1]), int.Parse(cells[2]), Encoding.UTF8.GetString(Convert.FromBase64String(cells[3])), attempts);
            }
            else if (line != "watching" && !NetworkWatch.IsLoopback(line))
            {
                attempts.Add(line);
            }
        }

        Assert.Equal(commands.Count, next);
    }
}
