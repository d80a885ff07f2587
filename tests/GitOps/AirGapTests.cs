using System.Diagnostics;
using Bleu.Infra.Cli.Tests;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>Everything but the cloud itself works without a network: no command so much as tries to reach one.</summary>
public sealed class AirGapTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bleu-air-gap-").FullName;

    public static TheoryData<string> Commands =>
    [
        "stacks --json",
        "preview --all --fresh --json",
        "policy --all --format sarif",
        "policy --all --results OUT",
        "preview --since HEAD",
        "waves --json",
        "doctor --json",
        "policy diff 2026-11 2027-02",
        "graph client-chu-armor --format svg",
        "addresses --format csv",
        "flows fr-central",
        "cloud show bleu",
        "facilities --json",
        "drill --today 2026-06-30",
        "library check",
        "new client --name airgap --region fr-central --tier corp --yes --dry-run",
        "new region --cloud bleu --region bleufrancesouth --name fr-south-two --yes --dry-run",
        "new component --area Keys --name DiskVault --dry-run",
        "gitops render github --output OUT",
        "gitops render operator --output OUT",
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_WithoutANetwork_WorksAndTriesToReachNone(string command)
    {
        var (exitCode, error, attempts) = await RunAsync(command.Replace("OUT", Path.Combine(_folder, "out"), StringComparison.Ordinal).Split(' '));

        Assert.True(exitCode == 0, error);
        Assert.Empty(attempts);
    }

    // What asks a cloud is the one thing that may try; that it is seen proves that the others would have been.
    [Theory]
    [InlineData("management.example.invalid", "resolve management.example.invalid")]
    [InlineData("203.0.113.7", "connect 203.0.113.7")]
    public async Task Discovery_OfACloud_IsSeenTrying(string host, string attempt)
    {
        Assert.SkipUnless(Isolation.IsAvailable, "This machine lets no process have a network of its own; the attempt would leave it.");
        var (exitCode, _, attempts) = await RunAsync("cloud", "discover", host, "--cloud", "bleu", "--out", Path.Combine(_folder, "bleu.json"));

        Assert.NotEqual(0, exitCode);
        Assert.Contains(attempts, a => a.StartsWith(attempt, StringComparison.Ordinal));
    }

    private async Task<(int ExitCode, string Error, string[] Attempts)> RunAsync(params string[] arguments)
    {
        var record = Path.Combine(_folder, "attempts");
        var start = Isolation.Start([Path.Combine(Call.Build, "bleu.dll"), .. arguments]);
        start.WorkingDirectory = RepositoryPaths.Root;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["DOTNET_STARTUP_HOOKS"] = NetworkWatch.Compile(_folder);
        start.Environment["BLEU_NETWORK_RECORD"] = record;
        start.Environment.Remove("BLEU_ROOT");
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
        var lines = await File.ReadAllLinesAsync(record, TestContext.Current.CancellationToken);
        Assert.Equal("watching", lines[0]);

        // A process that the command starts watches too, and says so.
        return (process.ExitCode, await error, [.. lines.Where(line => line != "watching" && !NetworkWatch.IsLoopback(line))]);
    }
}
