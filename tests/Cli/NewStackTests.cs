using Bleu.Infra.Cli.New;

namespace Bleu.Infra.Cli.Tests;

/// <summary>New clients and regions: proposed, checked, written once.</summary>
public sealed class NewStackTests
{
    [Fact]
    public async Task NewClient_WithThreeValues_IsWrittenAndCanBePreviewed()
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        var call = await Call.InAsync(project.Root, "new", "client", "--name", "armor", "--region", "fr-south", "--tier", "corp", "--yes", "--tag", "service=records");

        Assert.Equal((0, "stacks/config/Pulumi.client-armor.yaml\n"), (call.ExitCode, call.Output));
        Assert.Contains("BLEU9108: bleu-infra:subscriptionId of the stack 'client-armor' is a placeholder.", call.Error);
        Assert.Contains("pulumi config set --secret alertEmail ADDRESS --stack client-armor", call.Error);
        var text = await File.ReadAllTextAsync(project.Stack("Pulumi.client-armor.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("  bleu-infra:client: armor\n  bleu-infra:tier: corp\n  bleu-infra:hub: fr-south\n", text);
        Assert.Contains("    addressSpace: 10.48.0.0/22\n", text);
        Assert.Contains("    \"service\": \"records\"\n", text);

        var preview = await Call.InAsync(project.Root, "preview", "client-armor", "--tree");
        Assert.True(preview.ExitCode == 0, preview.Error);
        Assert.DoesNotContain("nobody@example.invalid", text + preview.Output);
    }

    [Fact]
    public async Task NewClient_Twice_GetsTheNextCodeAndTheNextAddresses()
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        string[] arguments = ["new", "client", "--region", "fr-south", "--tier", "online", "--yes"];
        Assert.Equal("stacks/config/Pulumi.client-c001.yaml\n", (await Call.InAsync(project.Root, arguments)).Output);
        Assert.Equal("stacks/config/Pulumi.client-c002.yaml\n", (await Call.InAsync(project.Root, arguments)).Output);
        Assert.Contains("addressSpace: 10.48.4.0/22", await File.ReadAllTextAsync(project.Stack("Pulumi.client-c002.yaml"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task NewClient_OfThePublicTier_JoinsNoHubAndLiesOutsideThePools()
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        string[] arguments = ["new", "client", "--region", "fr-south", "--tier", "public", "--yes"];
        Assert.Equal("stacks/config/Pulumi.client-c001.yaml\n", (await Call.InAsync(project.Root, arguments)).Output);
        Assert.Equal("stacks/config/Pulumi.client-c002.yaml\n", (await Call.InAsync(project.Root, arguments)).Output);
        var text = await File.ReadAllTextAsync(project.Stack("Pulumi.client-c002.yaml"), TestContext.Current.CancellationToken);

        Assert.Contains("addressSpace: 172.16.4.0/22\n", text);
        Assert.DoesNotContain("hub:", text);
        var preview = await Call.InAsync(project.Root, "preview", "client-c002", "--tree");
        Assert.True(preview.ExitCode == 0, preview.Error);
        Assert.Contains("NatGateway", preview.Output);
    }

    [Fact]
    public async Task NewClient_WhoseNeighbourIsMissing_WouldLieElsewhere()
    {
        // Why a file holds addresses and no mere size: what is proposed depends on who is there, what was written down does not.
        async Task<string> ProposedBesideAsync(params string[] stacks)
        {
            using var project = TemporaryProject.Of(stacks);
            return (await Call.InAsync(project.Root, "new", "client", "--name", "later", "--region", "fr-central", "--tier", "corp", "--yes", "--dry-run")).Output
                .Split('\n').Single(l => l.Contains("addressSpace", StringComparison.Ordinal)).Trim();
        }

        Assert.Equal("addressSpace: 10.32.0.0/22", await ProposedBesideAsync("fr-central", "fr-south"));
        Assert.Equal("addressSpace: 10.32.4.0/22", await ProposedBesideAsync("fr-central", "fr-south", "client-chu-armor"));
    }

    [Fact]
    public async Task NewClient_ThatIsThere_IsNotOverwritten()
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        var before = await File.ReadAllTextAsync(project.Stack("Pulumi.client-chu-armor.yaml"), TestContext.Current.CancellationToken);
        var call = await Call.InAsync(project.Root, "new", "client", "--name", "chu-armor", "--region", "fr-central", "--tier", "corp", "--yes");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.StartsWith(
            "error BLEU9104: stacks/config/Pulumi.client-chu-armor.yaml is there already, and is not overwritten. Choose another name, or change the file itself.",
            Assert.Single(call.Messages));
        Assert.Equal(before, await File.ReadAllTextAsync(project.Stack("Pulumi.client-chu-armor.yaml"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task NewClient_WithoutTier_NamesWhatIsMissing()
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        var call = await Call.InAsync(project.Root, "new", "client", "--name", "x", "--region", "fr-south");

        Assert.Equal(1, call.ExitCode);
        Assert.StartsWith(
            "error BLEU9103: --tier is not given, and nobody can be asked. Allowed: 'corp', 'online', 'confidential-corp', 'confidential-online', 'public'. Give the option, or call the command on a terminal.",
            Assert.Single(call.Messages));
    }

    [Theory]
    [InlineData("--region", "fr-centrl", "BLEU9105: --region is no region of this project, got 'fr-centrl'. Known: 'fr-central', 'fr-south'. Did you mean 'fr-central'?")]
    [InlineData("--tag", "costCenter", "BLEU9106: --tag is not of the form NAME=VALUE, got 'costCenter'. Write it as --tag costCenter=4200.")]
    [InlineData("--tier", "gold", "BLEU1004")]
    [InlineData("--name", "../../evil", "BLEU9107: --name is no name for this, got 'client-../../evil'.")]
    [InlineData("--name", "Upper", "BLEU1")]
    [InlineData("--address-space", "10.16.0.0/22", "BLEU1")]
    [InlineData("--address-space", "not-a-block", "BLEU1")]
    [InlineData("--subscription", "not-a-guid", "BLEU1")]
    public async Task NewClient_WithAWrongValue_IsRefusedAndNotWritten(string option, string value, string problem)
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        var values = new Dictionary<string, string> { ["--name"] = "armor", ["--region"] = "fr-south", ["--tier"] = "corp", [option] = value };
        var call = await Call.InAsync(project.Root, ["new", "client", "--yes", .. values.SelectMany(v => new[] { v.Key, v.Value })]);

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Contains(problem, call.Error);
        Assert.DoesNotContain(Directory.EnumerateFiles(project.Root, "*armor*", SearchOption.AllDirectories), file => !file.Contains("chu-armor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NewRegion_WithProposals_FitsBesideTheOthers()
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        var call = await Call.InAsync(project.Root, "new", "region", "--region", "bleufrancesouth", "--name", "fr-south-two", "--yes");

        Assert.True(call.ExitCode == 0, call.Error);
        var text = await File.ReadAllTextAsync(project.Stack("Pulumi.fr-south-two.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("    addressSpace: 10.18.0.0/20\n    clientPools:\n      - 10.64.0.0/12\n", text);
        var preview = await Call.InAsync(project.Root, "preview", "fr-south-two", "--tree");
        Assert.True(preview.ExitCode == 0, preview.Error);
    }

    [Fact]
    public async Task New_DryRun_ShowsTheFileAndWritesNothing()
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        var call = await Call.InAsync(project.Root, "new", "client", "--name", "armor", "--region", "fr-south", "--tier", "corp", "--yes", "--dry-run");

        Assert.Equal(0, call.ExitCode);
        Assert.Contains("bleu-infra:client: armor\n", call.Output);
        Assert.False(File.Exists(project.Stack("Pulumi.client-armor.yaml")));
    }

    [Fact]
    public void Secrets_OfTheCommittedStacks_OpenWithAnEmptyPassphrase()
    {
        var file = File.ReadAllLines(RepositoryPaths.Of("stacks", "config", "Pulumi.fr-central.yaml"));
        var salt = file.Single(line => line.StartsWith("encryptionsalt: ", StringComparison.Ordinal))["encryptionsalt: ".Length..];
        var secret = file[Array.FindIndex(file, line => line.Contains("alertEmail:", StringComparison.Ordinal)) + 1].Trim()["secure: ".Length..];

        Assert.Contains("@", PassphraseSecrets.Open("", salt).Decrypt(secret));
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => PassphraseSecrets.Open("another", salt));
    }

    [Fact]
    public void Secrets_OfANewStack_OpenWithItsPassphrase()
    {
        var secrets = PassphraseSecrets.Create("words");
        var secret = secrets.Encrypt("nobody@example.invalid");
        Assert.NotEqual(secret, secrets.Encrypt("nobody@example.invalid"));
        Assert.Equal("nobody@example.invalid", PassphraseSecrets.Open("words", secrets.EncryptionSalt).Decrypt(secret));
        Assert.Throws<FormatException>(() => PassphraseSecrets.Open("words", "v2:x"));
        Assert.Throws<FormatException>(() => secrets.Decrypt("v1:x"));
    }
}
