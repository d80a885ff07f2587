using System.Diagnostics;
using Bleu.Infra.Testing;

namespace Bleu.Infra.Benchmarks;

/// <summary>A pack that can be started.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">What stands before and after the engine's address; the address is empty.</param>
/// <param name="NodePath">Where node looks for modules.</param>
internal sealed record PackUnderTest(string Program, string[] Arguments, string? NodePath)
{
    private const string Engine = "127.0.0.1:1";

    /// <summary>The shipped pack, packaged as its README tells.</summary>
    public static PackUnderTest Published(string kind)
    {
        TimedProcess.Run(RepositoryPaths.Root, "dotnet", "publish", "tools/PolicyPack", $"-p:PackAs={kind}", "-v", "quiet");
        return new(RepositoryPaths.Of("artifacts", "policy-pack", kind, "bleu-policy-pack"), [Engine], null);
    }

    /// <summary>The pack of <c>@pulumi/policy</c>, started as node's language host does.</summary>
    public static PackUnderTest Node(string npm)
    {
        var modules = Path.Combine(npm, "node_modules");
        return new("node", [Path.Combine(modules, "@pulumi", "pulumi", "cmd", "run-policy-pack"), Engine, RepositoryPaths.Of("tests", "benchmarks", "NodePack")], modules);
    }

    /// <summary>Fails where packs do not judge alike: then the same work was not measured.</summary>
    public static void SameVerdicts(params SortedSet<string>[] verdicts)
    {
        foreach (var other in verdicts.Skip(1))
        {
            if (!other.SetEquals(verdicts[0]) || other.Count == 0)
            {
                throw new InvalidOperationException($"The packs judge differently: {string.Join(", ", other.Except(verdicts[0]).Concat(verdicts[0].Except(other)).Take(10))}");
            }
        }
    }

    /// <summary>Starts it and waits for its first line.</summary>
    public async Task<RunningPack> StartAsync()
    {
        var start = new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (NodePath is not null)
        {
            start.Environment["NODE_PATH"] = NodePath;

            // @pulumi/policy reads package.json of the folder it runs in.
            start.WorkingDirectory = Arguments[^1];
        }

        var watch = Stopwatch.StartNew();
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{Program} did not start.");
        var line = await process.StandardOutput.ReadLineAsync();
        watch.Stop();
        return int.TryParse(line, out var port)
            ? new RunningPack(process, port, watch.Elapsed)
            : throw new InvalidOperationException($"{Program} wrote '{line}': {await process.StandardError.ReadToEndAsync()}");
    }
}
