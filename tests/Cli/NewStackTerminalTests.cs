using System.Diagnostics;

namespace Bleu.Infra.Cli.Tests;

/// <summary>On a terminal the command asks for what it was not given.</summary>
public sealed class NewStackTerminalTests
{
    private const string Script = "/usr/bin/script";
    private const string Enter = "\r";
    private const string Down = "\u001b[B";

    [Fact]
    public async Task NewClient_OnATerminal_AsksForWhatIsMissing()
    {
        Assert.SkipUnless(File.Exists(Script), $"No terminal can be made here: {Script} is missing.");
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");

        // The proposed code, the second region, the third tier, the proposed addresses.
        var output = await OnTerminalAsync(project.Root, "new client", Enter + Down + Enter + Down + Down + Enter + Enter);

        Assert.Contains("Client code", output);
        Assert.Contains("Address space", output);
        var text = await File.ReadAllTextAsync(project.Stack("Pulumi.client-c001.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("  bleu-infra:tier: confidential-corp\n  bleu-infra:hub: fr-south\n", text);
        Assert.Contains("    addressSpace: 10.48.0.0/22\n", text);
    }

    private static async Task<string> OnTerminalAsync(string folder, string arguments, string keys)
    {
        var start = new ProcessStartInfo(Script, ["-qec", $"dotnet '{Path.Combine(Call.Build, "bleu.dll")}' {arguments}", "/dev/null"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("BLEU_ROOT");
        start.Environment["TERM"] = "xterm";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The terminal did not start.");
        await process.StandardInput.WriteAsync(keys);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
