using Pulumi;

namespace Bleu.Infra.Planner.Tests.Monitoring;

public sealed class RemoteTests
{
    [Fact]
    public async Task Component_OfAnotherPackage_IsNotedBecauseItsChildrenAreNotKnown()
    {
        var plan = await Plans.OfAsync(() => _ = new RemoteComponent("far"));

        Assert.True(plan.IsComplete);
        Assert.Equal(
            "BLEU3012: urn:pulumi:test::sample::other:index:Component::far is a component of another package; its children are not known in this plan.",
            Assert.Single(plan.Diagnostics).ToString());
    }

    [Fact]
    public async Task Function_ThatOnlyTheCloudAnswers_IsUnknownAndNoted()
    {
        var plan = await Plans.OfAsync(
            () =>
            {
                var provider = new Pulumi.AzureNative.Provider("cloud", new() { SubscriptionId = Plans.Subscription });
                var keys = Pulumi.AzureNative.Storage.ListStorageAccountKeys.Invoke(
                    new() { AccountName = "account", ResourceGroupName = "group" }, new InvokeOptions { Provider = provider });
                return new Dictionary<string, object?> { ["key"] = keys.Apply(k => k.Keys[0].Value) };
            },
            Plans.Request);

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        Assert.Equal(Bleu.Infra.Planner.Model.PlanValue.NotKnown, plan.Outputs.Find("key")?.Bare);
        Assert.Equal(
            "BLEU3005: azure-native:storage:listStorageAccountKeys is a function that only the cloud can answer; its result is not known in this plan.",
            Assert.Single(plan.Diagnostics).ToString());
    }

    private sealed class RemoteComponent(string name) : ComponentResource("other:index:Component", name, null, null, remote: true);
}
