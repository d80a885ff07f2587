using System.Collections.Immutable;
using Bleu.Infra.Sdk.Tests.Serialization;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Bleu.Infra.Sdk.Tests.Testing;

/// <summary>Mocks behave as the official ones were seen to, the odd parts included: tests of programs rely on them.</summary>
public sealed class MockBehaviourTests
{
    [Fact]
    public async Task Defaults_OfATest_AreThoseOfTheOfficialSdk()
    {
        (string Project, string Stack, string Organization, bool IsDryRun) seen = default;
        await Deployment.TestAsync(new EmptyMocks(), new TestOptions(), () =>
        {
            var instance = Deployment.Instance;
            seen = (instance.ProjectName, instance.StackName, instance.OrganizationName, instance.IsDryRun);
        });

        Assert.Equal(("project", "stack", "organization", true), seen);
    }

    [Fact]
    public async Task Options_OfATest_AreSeenByTheProgram()
    {
        (string Project, string Stack, string Organization, bool IsDryRun) seen = default;
        await Deployment.TestAsync(
            new EmptyMocks(),
            new TestOptions { ProjectName = "shop", StackName = "prod", OrganizationName = "acme", IsPreview = false },
            () =>
            {
                var instance = Deployment.Instance;
                seen = (instance.ProjectName, instance.StackName, instance.OrganizationName, instance.IsDryRun);
            });

        Assert.Equal(("shop", "prod", "acme", false), seen);
    }

    [Fact]
    public async Task Components_ReachTheMocks_TheStackDoesNot()
    {
        var capture = await Capture.RunAsync(() => _ = new Part("part"));

        Assert.Equal("test:index:Part", Assert.Single(capture.Resources).Type);
        Assert.Empty(capture.Resources[0].Inputs);
    }

    [Fact]
    public async Task Inputs_ForMocks_AreWithoutSecretsUnknownsAndNulls()
    {
        var capture = await Capture.RunAsync(() => _ = new Thing("thing", new ThingArgs
        {
            Text = Output.CreateSecret("hidden"),
            Tags = new InputMap<string> { ["known"] = "yes", ["unknown"] = OutputUtilities.CreateUnknown("") },
            Whole = 3,
        }));

        var inputs = capture.InputsOf("thing");
        Assert.Equal("hidden", inputs["text"]);
        Assert.Equal(3.0, inputs["whole"]);
        Assert.DoesNotContain("flag", inputs.Keys);
    }

    [Fact]
    public async Task Output_TheMockLeavesOut_IsUnknownInAPreviewAndNullInAnUpdate()
    {
        Thing? thing = null;
        await Capture.RunAsync(() => thing = new Thing("thing"), isPreview: true);
        Assert.False(await OutputUtilities.GetIsKnownAsync(thing!.Number));

        await Capture.RunAsync(() => thing = new Thing("thing"));
        Assert.True(await OutputUtilities.GetIsKnownAsync(thing!.Number));
        Assert.Null(await OutputUtilities.GetValueAsync(thing.Number));
    }

    [Fact]
    public async Task Urn_UnderMocks_HoldsTheStacksTypeAsTheOfficialMocksDo()
    {
        Thing? thing = null;
        await Capture.RunAsync(() => thing = new Thing("thing"));

        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:index:Thing::thing", await OutputUtilities.GetValueAsync(thing!.Urn));
    }

    [Fact]
    public async Task Result_OfALambda_LeavesTheStackOutAndNamesTheOutputs()
    {
        var (resources, outputs) = await Deployment.TestAsync(
            new EmptyMocks(),
            new TestOptions(),
            () =>
            {
                _ = new Thing("thing");
                return new Dictionary<string, object?> { ["answer"] = 42 };
            });

        Assert.Equal(["test:index:Thing"], resources.Select(r => r.GetResourceType()));
        Assert.Equal(42, outputs["answer"]);
    }

    [Fact]
    public async Task Failure_OfAProgram_IsARunException()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync(new EmptyMocks(), new TestOptions(), new Action(() => throw new InvalidOperationException("out of luck"))));

        Assert.Contains("out of luck", error.Message);
    }

    [Fact]
    public async Task Tests_SideBySide_DoNotSeeEachOther()
    {
        var names = await Task.WhenAll(Enumerable.Range(0, 16).Select(async i =>
        {
            var seen = "";
            await Deployment.TestAsync(new EmptyMocks(), new TestOptions { StackName = $"stack-{i}" }, async () =>
            {
                await Task.Yield();
                seen = Deployment.Instance.StackName;
            });
            return seen;
        }));

        Assert.Equal(Enumerable.Range(0, 16).Select(i => $"stack-{i}"), names);
    }

    [Fact]
    public async Task StackReference_UnderMocks_ReadsItsOutputsFromThem()
    {
        object? value = null;
        await Capture.RunAsync(
            () =>
            {
                var reference = new StackReference("org/net/prod");
                reference.GetOutput("networkId").Apply(v => value = v);
            },
            new Dictionary<string, object> { ["outputs"] = ImmutableDictionary<string, object>.Empty.Add("networkId", "/x") });

        Assert.Equal("/x", value);
    }

    private sealed class Part(string name) : ComponentResource("test:index:Part", name);

    private sealed class EmptyMocks : IMocks
    {
        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) =>
            Task.FromResult<(string?, object)>((args.Name + "-id", args.Inputs));

        public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);
    }
}
