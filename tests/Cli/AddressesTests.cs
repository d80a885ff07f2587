using System.Text.Json;

namespace Bleu.Infra.Cli.Tests;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("table", "txt")]
    [InlineData("csv", "csv")]
    [InlineData("json", "json")]
    public async Task Addresses_OfTheCommittedStacks_AreAsReviewed(string format, string extension)
    {
        var call = await Call.HereAsync("addresses", "--format", format);

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Golden.Verify(call.Output, "addresses", extension);
    }

    [Fact]
    public async Task Addresses_WithOut_WriteTheFileAndNothingElse()
    {
        using var project = new TemporaryProject();

        var call = await Call.InAsync(project.Root, "addresses", "--format", "json", "--out", "plan/addresses.json");

        Assert.Equal((0, "", ""), (call.ExitCode, call.Output, call.Error));
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(project.Root, "plan", "addresses.json"), TestContext.Current.CancellationToken));
        Assert.Equal(JsonValueKind.Array, document.RootElement.ValueKind);
    }

    [Fact]
    public async Task Addresses_OfStacksThatOverlap_AreShownAndRefused()
    {
        using var project = new TemporaryProject();
        project.Replace("Pulumi.fr-south.yaml", "10.17.0.0/20", "10.16.0.0/20");

        var call = await Call.InAsync(project.Root, "addresses");

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("10.16.0.0/20", call.Output);
        Assert.Contains("BLEU1010", call.Error);
    }
}
