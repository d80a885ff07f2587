using System.Collections.Immutable;
using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Keys;
using Bleu.Infra.Observability;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Providers;
using Pulumi;

namespace Bleu.Infra.Provider.Tests.Host;

/// <summary>A program in another language gets what the C# program gets, over gRPC from the plugin's process.</summary>
public sealed class OtherLanguageTests
{
    private const string Subscription = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10";
    private const string Tenant = "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21";

    private static readonly CloudProfile Bleu = new CloudCatalog().Get("bleu");
    private static readonly string? Npm = Environment.GetEnvironmentVariable("BLEU_NPM");
    private static readonly string Plugin = RepositoryPaths.Of("artifacts", "bin", "Bleu.Infra.ComponentHost", "debug", "pulumi-resource-bleu.dll");

    private static PlanRequest Request => new()
    {
        Project = "test",
        Stack = "dev",
        Cloud = new("bleu", key => Bleu.Find(ProfileKeys.SuffixPrefix + key).Value),
        Config = new Dictionary<string, string> { ["test:alertEmail"] = "on-duty@example.org", ["test:tenantId"] = Tenant },
        SecretKeys = new HashSet<string> { "test:alertEmail" },
    };

    [Fact]
    public async Task Program_InNode_BecomesThePlanOfTheOneInCSharp()
    {
        Assert.SkipUnless(
            Npm is not null && File.Exists(Path.Combine(Npm, "node_modules", "@pulumi", "pulumi", "package.json")),
            "BLEU_NPM names no folder in which @pulumi/pulumi is installed; .ci/run installs it.");
        var expected = await new InProcessPlanHost(Declare).PlanAsync(Request, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(expected.IsComplete, string.Join('\n', expected.Diagnostics));

        await using var plugin = new ComponentPlugin("dotnet", [Plugin]);
        var output = new StringWriter();
        var actual = await new GrpcPlanHost("node", [RepositoryPaths.Of("tests", "Provider", "NodeProgram", "index.js")], output).PlanAsync(
            Request with { Config = WithProvider(expected), ComponentPlugins = new Dictionary<string, ComponentPlugin> { ["bleu"] = plugin } },
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(actual.IsComplete, string.Join('\n', actual.Diagnostics) + output);
        Assert.Equal(Text(expected), Text(actual));
    }

    [Fact]
    public async Task Plugin_UnknownComponent_IsNamedWithTheNearest()
    {
        await using var plugin = new ComponentPlugin("dotnet", [Plugin]);
        var plan = await new LoopbackPlanHost(() =>
        {
            _ = new ComponentResource("bleu:keys:KeyVolt", "keys", ResourceArgs.Empty, null, remote: true);
            return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
        }).PlanAsync(
            Request with { ComponentPlugins = new Dictionary<string, ComponentPlugin> { ["bleu"] = plugin } },
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains(
            "BLEU9102: bleu:keys:KeyVolt is no component of this package. Did you mean 'bleu:keys:KeyVault'?",
            Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3006").ToString());
    }

    [Fact]
    public async Task Plugin_ThatDoesNotStart_FailsTheProgramThatNeedsIt()
    {
        await using var plugin = new ComponentPlugin("no-such-plugin", []);
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => plugin.SchemaAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("The plugin 'no-such-plugin' does not start: ", problem.Message);
    }

    private static Task<IDictionary<string, object?>> Declare()
    {
        var region = Bleu.Region("bleufrancecentral");
        var provider = CloudProvider.Create("cloud", Bleu, region, Tenant, Subscription);
        var logs = new LogWorkspace(
            "logs",
            new LogWorkspaceArgs
            {
                ResourceGroupName = "group",
                Location = region.Name,
                Naming = new() { Stem = "test-bleuc", Seed = Subscription },
                AlertEmail = new Config().RequireSecret("alertEmail"),
            },
            new ComponentResourceOptions { Providers = { provider } });
        var vault = new KeyVault(
            "keys",
            new KeyVaultArgs
            {
                ResourceGroupName = "group",
                Location = region.Name,
                Naming = new() { Stem = "test-bleuc", Seed = Subscription },
                TenantId = Tenant,
                SubnetId = "/subnet",
                PrivateDnsZoneId = "/zone",
                LogWorkspaceId = logs.WorkspaceId,
                Tags = { ["owner"] = "team" },
            },
            new ComponentResourceOptions { Providers = { provider }, Protect = true });
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?> { ["vaultName"] = vault.VaultName, ["vaultUri"] = vault.VaultUri });
    }

    /// <summary>The provider is told by configuration what the C# program makes of the cloud's profile.</summary>
    private static Dictionary<string, string> WithProvider(StackPlan plan)
    {
        var provider = Assert.Single(plan.Resources, r => r.Type == "pulumi:providers:azure-native");
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            PlanJson.Write(writer, provider.Inputs);
        }

        return new(Request.Config)
        {
            ["test:provider"] = System.Text.Encoding.UTF8.GetString(stream.ToArray()),
            ["test:version"] = provider.Options.Version,
            ["test:common"] = $$"""{ "resourceGroupName": "group", "location": "bleufrancecentral", "naming": { "stem": "test-bleuc", "seed": "{{Subscription}}" } }""",
        };
    }

    /// <summary>
    /// By the protocol, what uses a component of another program waits for the component itself, and that for what its inputs wait
    /// for; in a program of one language the resources in both do so alone. These orders follow from each other and are left out.
    /// </summary>
    private static string Text(StackPlan plan)
    {
        var custom = plan.Resources.Where(r => r.Custom).Select(r => r.Urn).ToHashSet();
        return PlanJson.Document(plan with
        {
            Elapsed = TimeSpan.Zero,
            Resources = [.. plan.Resources.Select(r => r with
            {
                Dependencies = r.Custom ? [.. r.Dependencies.Where(custom.Contains)] : [],
                PropertyDependencies = r.PropertyDependencies.ToImmutableSortedDictionary(
                    p => p.Key, p => (ImmutableArray<string>)[.. p.Value.Where(custom.Contains)], StringComparer.Ordinal),
            })],
        });
    }
}
