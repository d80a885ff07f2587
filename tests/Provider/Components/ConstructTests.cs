using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Provider.Tests.Components.Samples;
using Bleu.Infra.Provider.Tests.Serving;
using Grpc.Core;
using Pulumi;
using Pulumi.Experimental.Provider;

namespace Bleu.Infra.Provider.Tests.Components;

/// <summary>A component that a plugin constructs becomes what it becomes in the program itself.</summary>
public sealed class ConstructTests
{
    private const string ZoneUrn = "urn:pulumi:dev::test::sample:index:Zone::zone";

    [Fact]
    public async Task Component_ThroughItsPackage_IsConstructedWithItsChildren()
    {
        var plan = await PlanAsync(() => new RemoteZone("zone", new ZoneArgs
        {
            Label = "north",
            Parts = { new ZonePartArgs { Label = "a", Order = 1 }, new ZonePartArgs { Label = "b" } },
            Names = { "x", "y" },
            Codes = new() { ["z"] = 1 },
            Tags = { ["k"] = "v" },
            File = new StringAsset("text"),
            Anything = new Dictionary<string, object> { ["deep"] = 1 },
        }));

        var zone = Assert.Single(plan.Resources, r => r.Type == "sample:index:Zone");
        Assert.Equal(ZoneUrn, zone.Urn);
        var thing = Assert.Single(plan.Resources, r => r.Type == "sample:index:Thing");
        Assert.Equal(ZoneUrn, thing.Parent);
        Assert.Equal("""{"label": "north", "parts": ["2"], "size": 7}""", Text(thing.Inputs));
        Assert.Equal("""{"label": "north", "names": ["x", "y", "z"], "size": 9, "summary": {"text": "dev"}, "tags": {"k": "v"}}""", Text(plan.Outputs));
        Assert.Equal("north", zone.Outputs.Find("label")?.AsText);
    }

    [Fact]
    public async Task Component_SecretsAndUnknowns_StayWhatTheyAre()
    {
        var plan = await PlanAsync(() => new RemoteZone("zone", new ZoneArgs
        {
            Label = Output.CreateSecret("hidden"),
            Size = Pulumi.Utilities.OutputUtilities.CreateUnknown(3),
            Tags = { ["k"] = Output.CreateSecret("v") },
        }));

        var thing = Assert.Single(plan.Resources, r => r.Type == "sample:index:Thing");
        Assert.IsType<PlanSecret>(thing.Inputs.Find("label"));
        Assert.IsType<PlanUnknown>(thing.Inputs.Find("size"));
        Assert.IsType<PlanSecret>(plan.Outputs.Find("label"));
        Assert.IsType<PlanUnknown>(plan.Outputs.Find("size"));
        Assert.IsType<PlanSecret>(plan.Outputs.Find("tags"));
    }

    [Fact]
    public async Task Component_Dependencies_ReachWhatLiesInItAndWhatUsesIt()
    {
        var plan = await PlanAsync(() =>
        {
            var first = new Thing("first", new ThingArgs());
            var zone = new RemoteZone("zone", new ZoneArgs { Label = first.Urn.Apply(_ => "after"), Parts = { new ZonePartArgs { Label = "a" } } });
            _ = new Thing("last", new ThingArgs { Label = zone.Label });
            return zone;
        });

        var first = Assert.Single(plan.Resources, r => r.Name == "first").Urn;
        var inner = Assert.Single(plan.Resources, r => r.Name == "zone-thing");
        Assert.Equal([first], inner.PropertyDependencies["label"]);
        Assert.False(inner.PropertyDependencies.ContainsKey("size"));
        Assert.Contains(first, Assert.Single(plan.Resources, r => r.Name == "last").PropertyDependencies["label"]);
    }

    [Fact]
    public async Task Component_Options_AreThoseOfTheProgram()
    {
        var plan = await PlanAsync(() =>
        {
            var provider = new Provider("mine");
            return new RemoteZone("zone", new ZoneArgs { Label = "l" }, new ComponentResourceOptions
            {
                Providers = { provider },
                Protect = true,
                Aliases = { new Alias { Name = "old" } },
                IgnoreChanges = { "label" },
                DependsOn = { new Thing("first", new ThingArgs(), new CustomResourceOptions { Provider = provider }) },
            });
        });

        var zone = Assert.Single(plan.Resources, r => r.Type == "sample:index:Zone");
        var inner = Assert.Single(plan.Resources, r => r.Name == "zone-thing");
        Assert.True(zone.Options.Protect);
        Assert.True(inner.Options.Protect);
        Assert.Contains("::mine::", inner.Provider);
        Assert.Equal(["name=old"], zone.Options.Aliases);
        Assert.Equal(["label"], zone.Options.IgnoreChanges);
        Assert.EndsWith("::first", Assert.Single(zone.Dependencies));
    }

    [Fact]
    public async Task Component_ThatRefuses_FailsTheProgramWithItsWords()
    {
        var plan = await TryPlanAsync(() => new RemoteZone("zone", new ZoneArgs { Label = "l", Mode = "refused" }));
        Assert.False(plan.IsComplete);
        Assert.Contains("Zone 'zone' cannot be refused.", Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3006").ToString());
    }

    [Fact]
    public async Task Component_ThatThePackageLacks_IsNamed()
    {
        var plan = await TryPlanAsync(() => new ComponentResource("sample:index:Nowhere", "n", new ZoneArgs { Label = "l" }, null, remote: true));
        Assert.Contains("Component type not found: Nowhere", Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3006").ToString());
    }

    [Fact]
    public async Task Component_WithoutParent_IsRefused()
    {
        await using var provider = await ServeAsync();
        var refusal = await Assert.ThrowsAsync<RpcException>(async () => await provider.Client.ConstructAsync(
            new() { Type = "sample:index:Zone", Name = "zone" }, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(StatusCode.InvalidArgument, refusal.StatusCode);
        Assert.Equal("The component 'zone' has no parent. The engine names the stack where a program names none.", refusal.Status.Detail);
    }

    [Fact]
    public async Task Package_Schema_ComesOverTheWire()
    {
        await using var provider = await ServeAsync();
        await using var plugin = ComponentPlugin.At(provider.Port);
        Assert.Contains("\"sample:index:Zone\"", await plugin.SchemaAsync(TestContext.Current.CancellationToken));
    }

    private static Task<ServedProvider> ServeAsync() =>
        ServedProvider.StartAsync(_ => new ComponentProvider(typeof(Zone).Assembly, new("sample"), [typeof(Zone)]), "1.0.0", "127.0.0.1:1");

    private static async Task<StackPlan> PlanAsync(Func<RemoteZone> program)
    {
        var plan = await TryPlanAsync(program);
        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        return plan;
    }

    private static async Task<StackPlan> TryPlanAsync(Func<ComponentResource> program)
    {
        await using var provider = await ServeAsync();
        await using var plugin = ComponentPlugin.At(provider.Port);
        return await new LoopbackPlanHost(() => Task.FromResult<IDictionary<string, object?>>(program() is RemoteZone zone
            ? new Dictionary<string, object?>
            {
                ["label"] = zone.Label,
                ["size"] = zone.Size,
                ["names"] = zone.Names,
                ["tags"] = zone.Tags,
                ["summary"] = zone.Summary,
            }
            : [])).PlanAsync(
                new PlanRequest { Project = "test", Stack = "dev", ComponentPlugins = new Dictionary<string, ComponentPlugin> { ["sample"] = plugin } },
                cancellationToken: TestContext.Current.CancellationToken);
    }

    private static string Text(PlanMap map)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
        {
            PlanJson.Write(writer, map);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).Replace("\":", "\": ").Replace(",", ", ");
    }

    private sealed class Provider(string name) : ProviderResource("sample", name, ResourceArgs.Empty, null);
}
