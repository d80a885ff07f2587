using Bleu.Infra.Clouds;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.TypeCheck.Checks;

namespace Bleu.Infra.Stacks.Tests;

public sealed class CommittedStackPlanTests
{
    private static readonly StringWriter Said = new();
    private static readonly StackPlanner ByProcess = CommittedStacks.Planner(new GrpcPlanHost("dotnet", [CommittedStacks.Program], TextWriter.Synchronized(Said)));

    public static TheoryData<string> Stacks => [.. CommittedStacks.Folder.Names];

    /// <summary>
    /// Read line by line by a person. A platform is hundreds of policies: tests/Governance holds a table of them. One client is enough
    /// to read; what others add is held by the tests of components and of <see cref="ClientStackTests"/>.
    /// </summary>
    public static TheoryData<string> ReviewedWhole => ["client-chu-armor", "fr-central", "fr-south"];

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Plan_OfCommittedStack_IsWholeAndWithoutFindings(string stack)
    {
        var plan = await CommittedStacks.PlanAsync(stack);

        // Only the cloud can sign in to a cluster that is not there yet; the plan of a client with teams says so, and nothing else.
        string[] notes = plan.Resources.Any(r => r.Type == "pulumi:providers:kubernetes")
            ? ["BLEU3005: azure-native:containerservice:listManagedClusterUserCredentials is a function that only the cloud can answer; its result is not known in this plan."]
            : [];
        Assert.Equal(notes, plan.Diagnostics.Select(d => d.ToString()));
        Assert.True(plan.IsComplete);
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Plan_OfCommittedStack_IsWhatItsPlatformsDefine(string stack)
    {
        var plan = PlanTypeCheck.Apply(await CommittedStacks.PlanAsync(stack));

        Assert.DoesNotContain(plan.Diagnostics, d => d.Severity == Diagnostics.DiagnosticSeverity.Error);
        Assert.NotNull(plan.Check);
        Assert.NotEqual(0, plan.Check.Checked);

        // What is not checked is listed, type by type.
        Assert.Equal(plan.Check.Resources == plan.Check.Checked, plan.Diagnostics.All(d => d.Code != "BLEU7011"));
    }

    [Theory]
    [MemberData(nameof(ReviewedWhole))]
    public async Task Plan_OfCommittedStack_IsAsReviewed(string stack) =>
        Golden.Verify(CommittedStacks.Json(await CommittedStacks.PlanAsync(stack)), stack, "json");

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Plan_EveryAzureResource_HasAnExplicitProviderOfItsCloud(string stack)
    {
        var plan = await CommittedStacks.PlanAsync(stack);
        var host = CommittedStacks.CloudOf(stack).Require(ProfileKeys.ResourceManager);
        var providers = plan.Resources.Where(r => r.Type == "pulumi:providers:azure-native").ToDictionary(r => $"{r.Urn}::{r.Id}");
        var azure = plan.Resources.Where(r => r.Custom && r.Type.StartsWith("azure-native:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(azure);
        Assert.All(azure, r => Assert.Equal(host, providers[r.Provider].Inputs.Find("metadataHost")?.AsText));
        Assert.All(providers.Values, p => Assert.False(p.Name.StartsWith("default", StringComparison.Ordinal)));
        Assert.All(providers.Values, p => Assert.Equal("true", p.Inputs.Find("disablePulumiPartnerId")?.AsText));
        Assert.All(providers.Values, p => Assert.Null(p.Inputs.Find("environment")));
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Plan_NoText_PointsAtAnotherCloud(string stack)
    {
        var plan = await CommittedStacks.PlanAsync(stack);
        var foreign = new ForeignEndpoint(CommittedStacks.Clouds, CommittedStacks.CloudOf(stack));
        var texts = plan.Resources
            .SelectMany(r => r.Inputs.Walk("").Concat(r.Outputs.Walk("")).Where(v => !RefusedHosts.Contains(r.Type, r.Inputs, v.Path)))
            .Concat(plan.Outputs.Walk("outputs"))
            .Where(v => v.Value is PlanText or PlanSecret)
            .ToList();

        Assert.True(texts.Count > 100, $"Only {texts.Count} texts were looked at.");
        Assert.All(texts, v => Assert.Null(foreign.Find(v.Value.AsText ?? "")));
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task Plan_OverGrpcWithALanguageHostsEnvironment_EqualsPlanInProcess(string stack)
    {
        var plan = await ByProcess.PlanAsync(stack, cancellationToken: CancellationToken.None);

        Assert.Equal("", Said.ToString());
        Assert.Equal(CommittedStacks.Json(await CommittedStacks.PlanAsync(stack)), CommittedStacks.Json(plan));
    }

    [Fact]
    public async Task Plan_ByThePublicSurfaceAlone_ResolvesReferencesLikewise()
    {
        var plan = await CommittedStacks.Planner(new LoopbackPlanHost(StackProgram.BuildAsync)).PlanAsync("client-chu-armor", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(CommittedStacks.Json(await CommittedStacks.PlanAsync("client-chu-armor")), CommittedStacks.Json(plan));
    }

    [Fact]
    public async Task Plan_OfAClient_JoinsTheHubOfItsRegion()
    {
        var hub = await CommittedStacks.PlanAsync("fr-central");
        var client = await CommittedStacks.PlanAsync("client-chu-armor");

        var toHub = Assert.Single(client.Resources, r => r.Type.EndsWith(":VirtualNetworkPeering", StringComparison.Ordinal) && r.Name == "spoke");
        Assert.Equal(hub.Outputs.Find("networkId")?.AsText, toHub.Inputs.Find("remoteVirtualNetwork", "id")?.AsText);
        var network = Assert.Single(client.Resources, r => r.Type == "azure-native:network:VirtualNetwork");
        Assert.Equal(
            hub.Outputs.Find("firewallPrivateAddress")?.AsText,
            Assert.IsType<PlanList>(network.Inputs.Find("dhcpOptions", "dnsServers")).Items[0].AsText);
    }

    [Fact]
    public async Task Plan_OfAClient_UsesTheHubsSubscriptionForTheHubsSide()
    {
        var client = await CommittedStacks.PlanAsync("client-chu-armor");

        var fromHub = Assert.Single(client.Resources, r => r.Parent.Contains("HubPeering", StringComparison.Ordinal));
        Assert.Contains("::hub::", fromHub.Provider);
        Assert.StartsWith("/subscriptions/ba1c82fe-2316-432e-b74f-3eb2fe783cef/", fromHub.Id);
    }

    [Fact]
    public async Task Plan_AlertAddress_IsSecretWhereverItStands()
    {
        var json = CommittedStacks.Json(await CommittedStacks.PlanAsync("fr-central"));

        Assert.DoesNotContain(Configuration.StackFile.SecretPlaceholder, json);
        Assert.Contains("\"emailAddress\": {", json);
    }
}
