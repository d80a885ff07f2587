using Bleu.Infra.Clouds;
using Bleu.Infra.Observability.Alerts;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Observability;

public sealed class AlertBaselineTests
{
    private const string Vault = $"/subscriptions/{Plans.Subscription}/resourceGroups/keys/providers/Microsoft.KeyVault/vaults/kv";

    [Fact]
    public async Task AlertBaseline_OfAVault_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new AlertBaseline("alerts", Args(), o))), "alert-baseline", "json");

    [Fact]
    public async Task AlertBaseline_EveryAlert_CallsTheActionGroup()
    {
        var plan = await Plans.WholeAsync(o => _ = new AlertBaseline("alerts", Args(), o));
        var alerts = plan.Resources.Where(r => r.Type is "azure-native:monitor:ActivityLogAlert" or "azure-native:monitor:MetricAlert" or "azure-native:monitor:ScheduledQueryRule").ToList();

        Assert.Equal(ActivityAlerts.All.Length + LogRules.All.Length + MetricRules.For("microsoft.keyvault/vaults").Count(), alerts.Count);
        Assert.All(alerts, a => Assert.Contains(a.Inputs.Walk("a"), v => v.Value.AsText == "/on-duty"));
        Assert.All(alerts, a => Assert.Equal(new PlanBool(true), a.Inputs.Find("enabled")));
    }

    [Fact]
    public async Task AlertBaseline_WithoutSomeAlerts_LeavesThemOut()
    {
        var args = Args();
        args.Without = ["vault-latency", "machine-cpu", "service-advisory"];
        var all = await Plans.WholeAsync(o => _ = new AlertBaseline("alerts", Args(), o));
        var some = await Plans.WholeAsync(o => _ = new AlertBaseline("alerts", args, o));

        Assert.Equal(
            ["alerts-keys-vault-latency", "alerts-machine-cpu", "alerts-service-advisory"],
            all.Resources.Select(r => r.Name).Except(some.Resources.Select(r => r.Name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AlertBaseline_WithoutAnAlertThatIsNone_NamesTheNearest()
    {
        var args = Args();
        args.Without = ["vault-latancy"];
        var failure = await Plans.FailureAsync(o => _ = new AlertBaseline("alerts", args, o));

        Assert.Contains("BLEU5003: AlertBaseline 'alerts' Without is not an allowed value, got 'vault-latancy'.", failure);
        Assert.Contains("Did you mean 'vault-latency'?", failure);
    }

    [Fact]
    public void Page_OfAlerts_IsWhatTheCatalogueSays() => Assert.Equal(MetricRules.Table(), Documents.Read(MetricRules.Table(), "docs", "alerts.md"));

    [Fact]
    public void Catalogue_HasEveryAlertOnce()
    {
        string[] names = [.. ActivityAlerts.All.Select(a => a.Name), .. MetricRules.All.Select(r => r.Name), .. LogRules.All.Select(r => r.Name)];
        string[] baselines = [.. ActivityAlerts.All.Select(a => a.Baseline), .. MetricRules.All.Select(r => r.Baseline).OfType<string>(), .. LogRules.All.Select(r => r.Baseline)];

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(baselines.Length, baselines.Distinct().Count());
        Assert.Equal((17, 83, 12), (ActivityAlerts.All.Length, MetricRules.All.Length, LogRules.All.Length));
        Assert.All(MetricRules.All, r => Assert.True(r is { Severity: >= 0 and <= 4 } && r.Every <= r.Window, r.Name));
    }

    [Theory]
    [InlineData("azure-china", 6)]
    [InlineData("bleu", 0)]
    public void NotOffered_ListsTheAlertsOfServicesThatACloudLacks(string cloud, int count)
    {
        var lacking = MetricRules.NotOffered(new CloudCatalog().Get(cloud)).ToList();

        Assert.Equal(count, lacking.Count);
        Assert.All(lacking, r => Assert.StartsWith("front-door", r.Name));
    }

    private static AlertBaselineArgs Args() => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        SubscriptionId = Plans.Subscription,
        WorkspaceId = Plans.Workspace,
        ActionGroupId = "/on-duty",
        Targets = [new("keys", "Microsoft.KeyVault/vaults", Vault)],
    };
}
