using System.Diagnostics;
using NJsonSchema;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>The operator takes the stacks, each after what it stands on, in pods without privileges.</summary>
public sealed class OperatorTests
{
    [Theory]
    [InlineData("flux")]
    [InlineData("argocd")]
    public async Task Stacks_ConformToTheOperatorsSchema(string agent)
    {
        using var rendering = await Rendering.OfAsync("operator", "--agent", agent);
        var schema = await JsonSchema.FromFileAsync(RepositoryPaths.Of("tests", "GitOps", "Schemas", "stack.schema.json"), TestContext.Current.CancellationToken);
        var files = StackFiles(rendering);

        Assert.Equal(Directory.EnumerateFiles(RepositoryPaths.Of("stacks", "config"), "Pulumi.*.yaml").Count(), files.Count);
        Assert.All(files, file => Assert.Empty(schema.Validate(Json(rendering.Read(file)))));
        Assert.All(
            [("securityProfile: restricted", "securityProfile: root"), ("prerequisites:", "prerequisite:"), ("resyncFrequencySeconds: 21600", "resyncFrequencySeconds: 30"), ("cpu: 1000m", "cpu: all")],
            broken => Assert.NotEmpty(schema.Validate(Json(rendering.Read(files[0]).Replace(broken.Item1, broken.Item2, StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task Stack_HasWhatItStandsOnAsPrerequisite()
    {
        using var rendering = await Rendering.OfAsync("operator");
        var needs = StackFiles(rendering).ToDictionary(f => Path.GetFileNameWithoutExtension(f), f =>
        {
            var spec = (YamlMappingNode)Document(rendering.Read(f))["spec"];
            return spec.Children.TryGetValue("prerequisites", out var list) ? string.Join(' ', ((YamlSequenceNode)list).Select(p => p["name"])) : "";
        });

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["platform"] = "",
                ["fr-central"] = "platform",
                ["fr-south"] = "platform",
                ["client-chu-armor"] = "fr-central",
                ["client-editeur-nuage"] = "fr-south",
                ["client-fontclaire"] = "fr-central",
                ["client-lumiere"] = "fr-central fr-south",
                ["client-sextant"] = "fr-central",
            },
            needs);
    }

    [Fact]
    public async Task Workspace_IsUnprivilegedBoundedAndHoldsNoSecret()
    {
        using var rendering = await Rendering.OfAsync("operator");

        Assert.All(StackFiles(rendering), file =>
        {
            var spec = Document(rendering.Read(file))["spec"];
            var workspace = spec["workspaceTemplate"]["spec"];
            Assert.Equal("restricted", workspace["securityProfile"].ToString());
            Assert.Matches("@sha256:[0-9a-f]{64}$", workspace["image"].ToString());
            Assert.Equal(workspace["resources"]["limits"], workspace["resources"]["requests"]);
            Assert.Equal("false", spec["destroyOnFinalize"].ToString());
            Assert.DoesNotContain("PASSPHRASE", workspace.ToString());
            Assert.DoesNotContain("secretKeyRef", workspace.ToString());
        });
        Assert.Contains("pod-security.kubernetes.io/enforce: restricted", rendering.Read("deploy/operator/namespace.yaml"));
        Assert.Contains("binary: /opt/bleu/Bleu.Infra.Stacks.dll", rendering.Read("deploy/operator/Pulumi.yaml"));
    }

    [Fact]
    public async Task Publish_WritesABranchThatBuildsNothing_AndOnlyWhenSomethingChanged()
    {
        using var project = new SettingsProject();
        var origin = Path.Combine(project.Root, "origin.git");
        await GitAsync(project.Root, "init", "--quiet", "--bare", origin);
        await GitAsync(project.Root, "init", "--quiet", "-b", "main", ".");
        Assert.Equal(0, (await Cli.Tests.Call.InAsync(project.Root, "gitops", "render", "operator")).ExitCode);
        await CommitAsync(project.Root, "first");
        await GitAsync(project.Root, "remote", "add", "origin", origin);

        await RunAsync(project.Root, "bash", "deploy/operator/publish.sh");
        var first = await GitAsync(origin, "rev-parse", "fleet");
        Assert.Contains("binary: /opt/bleu/Bleu.Infra.Stacks.dll", await GitAsync(origin, "show", "fleet:Pulumi.yaml"));
        Assert.Equal(await GitAsync(project.Root, "rev-parse", "HEAD:stacks"), await GitAsync(origin, "rev-parse", "fleet:stacks"));
        Assert.Contains("runtime: dotnet", await File.ReadAllTextAsync(Path.Combine(project.Root, "Pulumi.yaml"), TestContext.Current.CancellationToken));

        await RunAsync(project.Root, "bash", "deploy/operator/publish.sh");
        Assert.Equal(first, await GitAsync(origin, "rev-parse", "fleet"));

        await File.AppendAllTextAsync(project.Stack("platform"), "# changed\n", TestContext.Current.CancellationToken);
        await CommitAsync(project.Root, "second");
        await RunAsync(project.Root, "bash", "deploy/operator/publish.sh");
        Assert.Equal(first, await GitAsync(origin, "rev-parse", "fleet^"));
    }

    private static List<string> StackFiles(Rendering rendering) => [.. rendering.Files.Where(f => f.StartsWith("deploy/operator/stacks/", StringComparison.Ordinal))];

    private static YamlNode Document(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }

    private static string Json(string yaml) => new SerializerBuilder().JsonCompatible().Build()
        .Serialize(new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(yaml));

    private static async Task CommitAsync(string folder, string message)
    {
        await GitAsync(folder, "add", "Pulumi.yaml", "stacks", "deploy");
        await GitAsync(folder, "commit", "--quiet", "-m", message);
    }

    private static Task<string> GitAsync(string folder, params string[] arguments) => RunAsync(folder, "git", ["-c", "user.name=test", "-c", "user.email=test@example.invalid", .. arguments]);

    private static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = "test";
            start.Environment[$"GIT_{role}_EMAIL"] = "test@example.invalid";
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, error);
        return output.Trim();
    }
}
