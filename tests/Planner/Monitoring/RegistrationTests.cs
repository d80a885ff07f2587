using Pulumi;
using Pulumi.AzureNative.Resources;

namespace Bleu.Infra.Planner.Tests.Monitoring;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Resource_RegisteredTwice_IsRefusedWithItsUrn()
    {
        var plan = await Plans.OfAsync(() =>
        {
            var provider = new Pulumi.AzureNative.Provider("cloud");
            _ = new ResourceGroup("group", new() { Location = "region" }, new() { Provider = provider });
            _ = new ResourceGroup("group", new() { Location = "region" }, new() { Provider = provider });
        });

        Assert.False(plan.IsComplete);
        Assert.Contains(
            "BLEU3001: urn:pulumi:test::sample::azure-native:resources:ResourceGroup::group is registered twice. "
            + "Allowed: one resource of a type and name below a parent. Give one of the two another name or another parent.",
            plan.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public async Task Resource_WithoutProvider_GetsTheEnginesDefaultAndAWarning()
    {
        var plan = await Plans.OfAsync(() => _ = new ResourceGroup("group", new() { Location = "region" }));

        Assert.True(plan.IsComplete);
        var provider = Assert.Single(plan.Resources, r => r.Type == "pulumi:providers:azure-native");
        Assert.Equal("default_3_28_0", provider.Name);
        Assert.Equal($"{provider.Urn}::{provider.Id}", plan.Find("group").Provider);
        Assert.Equal(
            "BLEU3002: urn:pulumi:test::sample::azure-native:resources:ResourceGroup::group has no explicit provider, so the engine "
            + "would make a default provider of 'azure-native'. A default provider of azure-native talks to global Azure unless the "
            + "environment says otherwise. Pass 'Provider', or 'Providers' on the component above it, from CloudProvider.Create.",
            Assert.Single(plan.Diagnostics).ToString());
    }

    [Fact]
    public async Task Resource_BelowProtectedParent_InheritsWhatItDoesNotSay()
    {
        var plan = await Plans.OfAsync(() =>
        {
            var provider = new Pulumi.AzureNative.Provider("cloud");
            var parent = new ResourceGroup("parent", new() { Location = "region" }, new() { Provider = provider, RetainOnDelete = true });
            _ = new ResourceGroup("child", new() { Location = "region" }, new() { Provider = provider, Parent = parent });
            _ = new ResourceGroup("other", new() { Location = "region" }, new() { Provider = provider, Parent = parent, RetainOnDelete = false });
        });

        Assert.True(plan.Find("child").Options.RetainOnDelete);
        Assert.False(plan.Find("other").Options.RetainOnDelete);
    }

    [Fact]
    public async Task Resources_RegisteredFromManyThreads_ComeInOneOrder()
    {
        var orders = new List<string>();
        for (var run = 0; run < 5; run++)
        {
            var plan = await Plans.OfAsync(() =>
            {
                var provider = new Pulumi.AzureNative.Provider("cloud");
                var late = Output.Create(Task.Delay(5).ContinueWith(_ => "region", TaskScheduler.Default));
                for (var i = 0; i < 20; i++)
                {
                    _ = new ResourceGroup($"group-{i}", new() { Location = i % 2 == 0 ? late : Output.Create("region") }, new() { Provider = provider });
                }
            });
            orders.Add(string.Join(',', plan.Resources.Select(r => r.Name)));
        }

        Assert.Single(orders.Distinct());
        Assert.Equal(22, orders[0].Split(',').Length);
    }

    [Fact]
    public async Task Resource_ReadByAnIdThatIsNotKnown_HasNoId()
    {
        var plan = await Plans.OfAsync(() =>
        {
            var provider = new Pulumi.AzureNative.Provider("cloud");
            _ = ResourceGroup.Get("existing", Pulumi.Utilities.OutputUtilities.CreateUnknown(""), new() { Provider = provider });
            _ = ResourceGroup.Get("known", "/subscriptions/x/resourceGroups/known", new() { Provider = provider });
        });

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        Assert.Null(plan.Find("existing").Id);
        Assert.Equal("/subscriptions/x/resourceGroups/known", plan.Find("known").Id);
    }

    [Fact]
    public async Task Program_ThatThrows_YieldsNoWholePlanAndNoStackTrace()
    {
        var plan = await Plans.OfAsync(() => throw new RunException("The hub has no address space."));

        Assert.False(plan.IsComplete);
        Assert.Equal("BLEU3006: test made the program fail: The hub has no address space.", Assert.Single(plan.Diagnostics).ToString());
    }

    [Fact]
    public async Task Program_WithABug_IsReportedWithoutStackTrace()
    {
        var plan = await Plans.OfAsync(() => throw new InvalidOperationException("Out of luck"));

        var text = Assert.Single(plan.Diagnostics).ToString();
        Assert.Contains("Out of luck", text);
        Assert.DoesNotContain("   at ", text);
    }

    [Fact]
    public async Task Program_ThatWarns_IsHeard()
    {
        var plan = await Plans.OfAsync(() => Log.Warn("The budget is low"));

        Assert.True(plan.IsComplete);
        Assert.Equal("BLEU3009: test warns: The budget is low.", Assert.Single(plan.Diagnostics).ToString());
    }
}
