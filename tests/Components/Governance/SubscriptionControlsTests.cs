using Bleu.Infra.Clouds;
using Bleu.Infra.Governance;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Governance;

/// <summary>What keeps a subscription in order: its budget, tags, locks, activity log and plans of Defender.</summary>
public sealed class SubscriptionControlsTests
{
    private static readonly CloudProfile Public = new CloudCatalog().Get("azure-public");

    [Fact]
    public async Task SubscriptionControls_WithDefaults_AreAsReviewed() => Golden.Verify(
        Plans.Json(await Plans.WholeAsync(o =>
        {
            _ = new SubscriptionBudget("client", Budget(), o);
            _ = new ResourceLock("vault", new ResourceLockArgs { Scope = "/vault", Reason = "Holds keys." }, o);
            _ = new SubscriptionTags("client", Tags(), o);
            _ = new ActivityLogExport("client", new ActivityLogExportArgs { SubscriptionId = Plans.Subscription, LogWorkspaceId = Plans.Workspace }, o);
        })),
        "subscription-controls",
        "json");

    [Fact]
    public async Task SubscriptionBudget_TellsSomebodyThreeTimes()
    {
        var budget = (await Plans.WholeAsync(o => _ = new SubscriptionBudget("client", Budget(), o))).One("consumption:Budget");

        Assert.Equal(["forecast", "spent", "warning"], Assert.IsType<PlanMap>(budget.Inputs.Find("notifications")).Entries.Select(e => e.Key).Order());
        Assert.Equal($"/subscriptions/{Plans.Subscription}", budget.Inputs.Find("scope")?.AsText);
    }

    [Fact]
    public async Task SubscriptionBudget_ThatStartsWithinAMonth_IsRefused()
    {
        var args = Budget();
        args.StartDate = "2026-12-15";

        Assert.Contains(
            "BLEU6119: SubscriptionBudget 'client' StartDate is not the first day of a month, got '2026-12-15'. Wanted: a day such as 2026-12-01. Correct it.",
            await Plans.FailureAsync(o => _ = new SubscriptionBudget("client", args, o)));
    }

    [Fact]
    public async Task SubscriptionBudget_OfNothing_IsRefused()
    {
        var args = Budget();
        args.Amount = 0;

        Assert.Contains("BLEU5002: SubscriptionBudget 'client' Amount is out of range, got '0'.", await Plans.FailureAsync(o => _ = new SubscriptionBudget("client", args, o)));
    }

    [Fact]
    public async Task SubscriptionTags_WithoutRequiredOnes_AreRefused()
    {
        var args = Tags();
        args.Tags.Remove("owner");
        args.Tags["classification"] = "";

        Assert.Contains(
            "BLEU6118: SubscriptionTags 'client' lacks required tags, got 'owner, classification'. Set them, each with a value.",
            await Plans.FailureAsync(o => _ = new SubscriptionTags("client", args, o)));
    }

    [Fact]
    public async Task ResourceLock_OfAnUnknownLevel_IsRefused() => Assert.Contains(
        "BLEU5003: ResourceLock 'vault' Level is not an allowed value, got 'Frozen'. Allowed: 'CanNotDelete', 'ReadOnly'.",
        await Plans.FailureAsync(o => _ = new ResourceLock("vault", new ResourceLockArgs { Scope = "/vault", Reason = "r", Level = "Frozen" }, o)));

    [Fact]
    public async Task ActivityLogExport_SendsEveryCategory() => Assert.Equal(
        ["Administrative", "Alert", "Autoscale", "Policy", "Recommendation", "ResourceHealth", "Security", "ServiceHealth"],
        Assert.IsType<PlanList>((await Plans.WholeAsync(o => _ = new ActivityLogExport("client", new ActivityLogExportArgs { SubscriptionId = Plans.Subscription, LogWorkspaceId = Plans.Workspace }, o)))
            .One("monitor:DiagnosticSetting").Inputs.Find("logs")).Items.Select(l => l.Find("category")?.AsText).Order());

    [Fact]
    public async Task DefenderPlans_OfACloudThatOffersThem_AreSwitchedOn()
    {
        var plan = await Plans.WholeAsync(o => _ = new DefenderPlans("client", new DefenderPlansArgs { SubscriptionId = Plans.Subscription, Offered = DefenderPlans.OfferedBy(Public).ToDictionary(), Plans = [.. DefenderPlans.OfferedBy(Public).Keys] }, o));
        var pricings = plan.Resources.Where(r => r.Type == "azure-native:security:Pricing").ToList();

        Assert.Equal(12, pricings.Count);
        Assert.All(pricings, p => Assert.Equal("Standard", p.Inputs.Find("pricingTier")?.AsText));
        Assert.Equal("P2", pricings.Single(p => p.Name == "client-VirtualMachines").Inputs.Find("subPlan")?.AsText);
        Assert.Null(pricings.Single(p => p.Name == "client-Containers").Inputs.Find("subPlan"));
    }

    [Fact]
    public async Task DefenderPlans_ThatNobodyKnowsToBeOffered_AreRefused()
    {
        Assert.Empty(DefenderPlans.OfferedBy(Plans.Bleu));
        var failure = await Plans.FailureAsync(o => _ = new DefenderPlans(
            "client", new DefenderPlansArgs { SubscriptionId = Plans.Subscription, Offered = { ["KeyVaults"] = "PerKeyVault" }, Plans = ["KeyVault", "Arm"] }, o));

        Assert.Contains("BLEU6120: DefenderPlans 'client' Plans asks for a plan that the cloud is not known to offer, got 'KeyVault'. Offered: 'KeyVaults'. Did you mean 'KeyVaults'?", failure);
        Assert.Contains("got 'Arm'. Offered: 'KeyVaults'. Leave it out, or add it to the cloud's profile under defenderPlans.", failure);
    }

    private static SubscriptionBudgetArgs Budget() => new()
    {
        SubscriptionId = Plans.Subscription,
        Amount = 5000,
        StartDate = "2026-12-01",
        ContactEmail = "costs@client.example",
    };

    private static SubscriptionTagsArgs Tags() => new()
    {
        SubscriptionId = Plans.Subscription,
        Tags = new() { ["owner"] = "team", ["costCenter"] = "4200", ["service"] = "test", ["classification"] = "internal" },
    };
}
