using System.Text;
using Bleu.Infra.Cli.Tests;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Diagnostics;
using CsCheck;
using NJsonSchema;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>What is wrong with <c>gitops.yaml</c> is said exactly, all at once, and nothing is rendered.</summary>
public sealed class SettingsTests
{
    private static readonly CloudCatalog Clouds = new();

    [Fact]
    public void CommittedSchema_IsWhatTheCheckerChecks()
    {
        var path = RepositoryPaths.Of("stacks", "config", "schema", "gitops.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, GitOpsFile.WriteSchema());
        }

        Assert.Equal(File.ReadAllText(path), GitOpsFile.WriteSchema());
    }

    [Fact]
    public async Task CommittedSchema_KnowsEveryKeyOfTheCommittedFile()
    {
        var schema = await JsonSchema.FromJsonAsync(GitOpsFile.WriteSchema(), TestContext.Current.CancellationToken);
        var document = new YamlDotNet.Serialization.SerializerBuilder().JsonCompatible().Build()
            .Serialize(new YamlDotNet.Serialization.DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(Committed()));

        Assert.Empty(schema.Validate(document));
    }

    [Theory]
    [InlineData("branch: main\ncloud: bleu", "cloud: blue", "BLEU1008: gitops.cloud is not a known cloud, got 'blue'.")]
    [InlineData("parallel: 4", "parallel: 65", "BLEU1005: gitops.parallel is out of range, got '65'. Allowed: 1 to 64. Choose a value in that range.")]
    [InlineData("parallel: 4", "shards: 2", "BLEU1001: gitops.shards is not a known key.")]
    [InlineData("  issuer: https://forge.example.org", "  issuer: http://forge.example.org", "BLEU1021: gitops.forge.issuer does not have the form it needs, got 'http://forge.example.org'. Wanted: an address that begins with https://.")]
    [InlineData("  nuget: https://packages.example.org/nuget/index.json\n", "", "BLEU1002: gitops.mirrors.nuget is missing. Wanted: an address that begins with https://. Add it.")]
    [InlineData("  blob: {account: stlandingzonestate, container: pulumi-state}", "  {}", "BLEU9051: gitops.backend names no place for the state. Allowed: either 'blob' or 'postgres'. Add one of the two.")]
    [InlineData("  blob: {account: stlandingzonestate, container: pulumi-state}", "  blob: {account: stlandingzonestate, container: pulumi-state}\n  postgres: {host: state.example.org, database: pulumi, user: pipeline}", "BLEU9051: gitops.backend names two places for the state. Allowed: either 'blob' or 'postgres'. Keep one of the two.")]
    [InlineData("c85a3d9f-2e74-4b16-97d0-5f8b1e6c4a32", "1b7f6e2d-94c3-4a58-8f0e-6d2c5b9a7e41", "BLEU9052: gitops.identities.apply.clientId is the identity that plans as well, got '1b7f6e2d-94c3-4a58-8f0e-6d2c5b9a7e41'. Make a second identity: the one that plans may only read.")]
    [InlineData("https://packages.example.org/pulumi-plugins", "https://mirror.blob.core.windows.net/plugins", "BLEU9053: gitops.mirrors.plugins lies in Azure, and the pipelines deploy to Bleu, got 'windows.net'. Name a host inside the cloud, or one of your own.")]
    public void Settings_ThatAreWrong_AreNamed(string old, string @new, string message)
    {
        var text = Committed().Replace("cloud: bleu", "branch: main\ncloud: bleu", StringComparison.Ordinal);
        Assert.Contains(old, text);
        var findings = Assert.Throws<DiagnosticException>(() => GitOpsFile.Read(Encoding.UTF8.GetBytes(text.Replace(old, @new, StringComparison.Ordinal)), Clouds)).Diagnostics;

        Assert.Contains(message, Assert.Single(findings).ToString());
        Assert.StartsWith($"{GitOpsFile.Path}:", findings[0].ToString());
    }

    [Fact]
    public async Task Settings_WithSeveralFaults_NameThemAllAndWriteNothing()
    {
        using var project = new SettingsProject();
        project.Replace("parallel: 4", "parallel: none");
        project.Replace("  key: pulumi-secrets", "  key: pulumi secrets");
        using var rendering = await Rendering.TryAsync(project.Root, "github");

        Assert.Equal((1, ""), (rendering.Call.ExitCode, rendering.Call.Output));
        Assert.Equal(2, rendering.Call.Messages.Count);
        Assert.Empty(rendering.Files);
    }

    [Fact]
    public async Task Settings_ThatAreNotThere_AreAskedFor()
    {
        using var project = new SettingsProject();
        File.Delete(project.SettingsFile);
        using var rendering = await Rendering.TryAsync(project.Root, "github");

        Assert.Equal(
            "error BLEU9050: stacks/config/gitops.yaml is not there. Write it: docs/gitops.md shows one, and stacks/config/schema/gitops.schema.json says what it may hold.",
            Assert.Single(rendering.Call.Messages));
    }

    [Fact]
    public async Task Audience_ThatNobodyPublished_IsAskedFor()
    {
        using var project = new SettingsProject();
        project.Replace("  audience: api://landing-zone-pipelines\n", "");
        using var rendering = await Rendering.TryAsync(project.Root, "github");

        Assert.Equal(
            "error BLEU9054: gitops.identities.audience is needed: nobody has published the audience that Bleu expects of tokens. Give the one that the federated credentials of both identities name.",
            Assert.Single(rendering.Call.Messages));
    }

    [Fact]
    public async Task Hosts_ThatNobodyPublished_AreAllAskedFor()
    {
        using var project = new SettingsProject();
        using var rendering = await Rendering.TryAsync(project.Root, "github", "--cloud", "azure-local");

        Assert.Equal(1, rendering.Call.ExitCode);
        Assert.All(rendering.Call.Messages, message => Assert.StartsWith("error BLEU2001: azure-local:", message));
        Assert.Equal(4, rendering.Call.Messages.Count);
    }

    [Fact]
    public async Task ServiceConnections_ForAzureDevOps_AreAskedForTogether()
    {
        using var project = new SettingsProject();
        project.Replace("    connection: {name: landing-zones-plan, id: 4e9d2c7b-6a15-4f38-b0c9-8d7e1f3a5b26}\n", "");
        project.Replace("    connection: {name: landing-zones-apply, id: a3f61b8e-7d29-4c50-8e1a-9b4d6f2c0e75}\n", "");
        using var rendering = await Rendering.TryAsync(project.Root, "azure-devops");

        Assert.Equal(
            [
                "error BLEU9057: gitops.identities.plan.connection is needed for Azure DevOps. Make a service connection with workload identity federation, and give its name and id.",
                "error BLEU9057: gitops.identities.apply.connection is needed for Azure DevOps. Make a service connection with workload identity federation, and give its name and id.",
            ],
            rendering.Call.Messages);
    }

    [Fact]
    public async Task Operator_WithoutSettings_AsksForThem()
    {
        using var project = new SettingsProject();
        var text = await File.ReadAllTextAsync(project.SettingsFile, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(project.SettingsFile, text[..text.IndexOf("operator:", StringComparison.Ordinal)], TestContext.Current.CancellationToken);
        using var rendering = await Rendering.TryAsync(project.Root, "operator");

        Assert.Equal("error BLEU9058: gitops.operator is needed for the operator. Add it to stacks/config/gitops.yaml: at least 'image' and 'repository'.", Assert.Single(rendering.Call.Messages));
    }

    [Fact]
    public async Task Vault_WhosePatternLeavesNoRoom_IsNamedByStack()
    {
        using var project = new SettingsProject();
        project.Replace("vault: kv-{stack}", "vault: keyvault-of-secrets-{stack}");
        using var rendering = await Rendering.TryAsync(project.Root, "github");

        Assert.Contains(
            "error BLEU9059: gitops.secrets.vault makes no name of a vault for the stack 'client-chu-armor', got 'keyvault-of-secrets-client-chu-armor'. Allowed: 3 to 24 letters, digits and single hyphens, beginning with a letter. Choose a shorter pattern, or a shorter name for the stack.",
            rendering.Call.Messages);
        Assert.Equal(project.StackNames.Where(name => name.Length > 4), rendering.Call.Messages.Select(m => m.Split('\'')[1]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("client-armor", "kv-client-armor")]
    [InlineData("client-abcdefghijklmn", "kv-client-abcdefghijklmn")]
    [InlineData("client-abcdefghijklmno", "kv-client-abcdefg-e2a6c6")]
    [InlineData("client-abcdef-hijklmno", "kv-client-abcdef-0b45c9")]
    public void Vault_OfALongName_IsCutAndEndsInADigest(string stack, string vault) =>
        Assert.Equal(vault, new StateKeySettings { Vault = "kv-{stack}", Key = "k" }.VaultOf(stack));

    [Fact]
    public void Vaults_OfAFleet_AreNamesThatAzureTakes_AndApart() => Gen.Select(Gen.Char["abxy019"].Array[1, 12].Array[1, 5].Array[1, 40], Gen.Char["abc"].Array[1, 14]).Sample((names, prefix) =>
    {
        string[] stacks = [.. names.Select(parts => $"client-{string.Join('-', parts.Select(p => new string(p)))}").Distinct()];
        var settings = new StateKeySettings { Vault = $"{new string(prefix)}-{{stack}}", Key = "k" };
        string[] vaults = [.. stacks.Select(settings.VaultOf)];

        Assert.All(vaults, vault => Assert.Matches(@"^(?=.{3,24}\z)[a-z][a-z0-9]*(-[a-z0-9]+)*\z", vault));
        Assert.Equal(stacks.Length, vaults.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    });

    [Fact]
    public async Task Vault_ThatTwoStacksWouldShare_IsRefused()
    {
        using var project = new SettingsProject();
        File.Copy(project.Stack("client-sextant"), project.Stack("CLIENT-sextant"));
        var call = await Call.InAsync(project.Root, "gitops", "secrets", "client-sextant");

        Assert.Equal((1, ""), (call.ExitCode, call.Output));
        Assert.Equal(
            ["error BLEU9062: gitops.secrets.vault makes the same name of a vault for several stacks, got 'kv-CLIENT-sextant: CLIENT-sextant, client-sextant'. "
                + "Allowed: a vault of its own for every stack, so that the secrets of one can be destroyed alone. Choose a pattern that keeps more of the stack's name, or rename one of them."],
            call.Messages);
    }

    [Theory]
    [InlineData("client-sextant", "azurekeyvault://kv-client-sextant.vault.sovcloud-api.fr/keys/pulumi-secrets\n")]
    [InlineData("client-editeur-nuage", "azurekeyvault://kv-client-editeur-nuage.vault.sovcloud-api.fr/keys/pulumi-secrets\n")]
    public async Task Secrets_OfAStack_AreWrappedByTheKeyThatIsPrinted(string stack, string address)
    {
        using var project = new SettingsProject();

        Assert.Equal((0, address, ""), await Call.InAsync(project.Root, "gitops", "secrets", stack) is var call ? (call.ExitCode, call.Output, call.Error) : default);
    }

    [Fact]
    public async Task Identities_OfAFleetWithAnOperator_TrustItsWorkspaces()
    {
        using var forge = await Rendering.OfAsync("gitlab");
        using var cluster = await Rendering.OfAsync("operator");
        const string Subject = "subject: system:serviceaccount:bleu-fleet:workspace";

        Assert.All([forge.Read("pipelines/identities.yaml"), cluster.Read("pipelines/operator-identity.yaml")], file =>
        {
            Assert.Contains("issuer: https://cluster.example.org", file);
            Assert.Contains(Subject, file);
            Assert.Contains("role: Storage Blob Data Contributor", file);
        });
        Assert.DoesNotContain(Subject, forge.Read("pipelines/identities.yaml").Split("apply:")[0]);
    }

    [Fact]
    public async Task Stacks_OfAnotherCloud_AreLeftOutAndNamed()
    {
        using var project = new SettingsProject();
        project.Replace("cloud: bleu", "cloud: delos");
        using var rendering = await Rendering.TryAsync(project.Root, "operator");

        Assert.Equal(0, rendering.Call.ExitCode);
        Assert.Contains("warning BLEU9060: platform belongs to the cloud 'bleu', and the pipelines deploy to 'delos'. They leave it out; render those of its own cloud with --cloud bleu.", rendering.Call.Messages);
        Assert.DoesNotContain(rendering.Files, f => f.Contains("/stacks/", StringComparison.Ordinal));
    }

    private static string Committed() => File.ReadAllText(RepositoryPaths.Of("stacks", "config", "gitops.yaml"));
}
