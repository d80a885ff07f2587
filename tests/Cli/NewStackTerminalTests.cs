namespace Bleu.Infra.Cli.Tests;

/// <summary>On a terminal the command asks for what it was not given.</summary>
public sealed class NewStackTerminalTests
{
    [Fact]
    public async Task NewClient_OnATerminal_AsksForWhatIsMissing()
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");

        // The proposed code, the second region, the third tier, the proposed addresses.
        const string Keys = OnTerminal.Enter + OnTerminal.Down + OnTerminal.Enter + OnTerminal.Down + OnTerminal.Down + OnTerminal.Enter + OnTerminal.Enter;
        var (exitCode, output) = await OnTerminal.CallAsync(project.Root, "new client", Keys);

        Assert.True(exitCode == 0, output);
        Assert.Contains("Client code", output);
        Assert.Contains("Address space", output);
        var text = await File.ReadAllTextAsync(project.Stack("Pulumi.client-c001.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("  bleu-infra:tier: confidential-corp\n  bleu-infra:hub: fr-south\n", text);
        Assert.Contains("    addressSpace: 10.48.0.0/22\n", text);
    }
}
