using Pulumi;
using Pulumi.AzureNative.Resources;

namespace Bleu.Infra.Planner.Tests.Monitoring;

public sealed class HookTests
{
    [Fact]
    public async Task BeforeCreate_ThatAsksToRunInPreviews_Runs()
    {
        var seen = new List<string>();
        var plan = await Plans.OfAsync(() => Declare(onDryRun: true, args =>
        {
            seen.Add(args.Name);
            return Task.CompletedTask;
        }));

        Assert.True(plan.IsComplete);
        Assert.Equal(["group"], seen);
    }

    [Fact]
    public async Task BeforeCreate_ThatDoesNotAsk_StaysSilent()
    {
        var plan = await Plans.OfAsync(() => Declare(onDryRun: false, _ => throw new InvalidOperationException("must not run")));

        Assert.True(plan.IsComplete);
    }

    [Fact]
    public async Task BeforeCreate_ThatRefuses_EndsTheRegistration()
    {
        var plan = await Plans.OfAsync(() => Declare(onDryRun: true, _ => throw new InvalidOperationException("Not on a Friday")));

        Assert.False(plan.IsComplete);
        var refusal = Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3008");
        Assert.Equal("urn:pulumi:test::sample::azure-native:resources:ResourceGroup::group", refusal.Subject);
        Assert.Contains("was refused by a hook before its creation: ", refusal.Problem);
        Assert.Contains("Not on a Friday", refusal.Problem);
        Assert.DoesNotContain(plan.Resources, r => r.Name == "group");
    }

    private static void Declare(bool onDryRun, Func<ResourceHookArgs, Task> action)
    {
        var provider = new Pulumi.AzureNative.Provider("cloud");
        var hook = new ResourceHook("check", (args, _) => action(args), new ResourceHookOptions { OnDryRun = onDryRun });
        _ = new ResourceGroup("group", new() { Location = "region" }, new()
        {
            Provider = provider,
            Hooks = new ResourceHookBinding { BeforeCreate = { hook } },
        });
    }
}
