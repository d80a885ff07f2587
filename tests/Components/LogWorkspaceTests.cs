using Bleu.Infra.Observability;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests;

public sealed class LogWorkspaceTests
{
    [Fact]
    public async Task LogWorkspace_WithDefaults_IsAsReviewed() =>
        Golden.Verify(Plans.Json(await Plans.WholeAsync(o => _ = new LogWorkspace("logs", Args(), o))), "log-workspace", "json");

    [Fact]
    public async Task LogWorkspace_WithDefaults_IsPrivateAndKeepsAYear()
    {
        var workspace = (await Plans.WholeAsync(o => _ = new LogWorkspace("logs", Args(), o))).One("operationalinsights:Workspace").Inputs;

        Assert.Equal(new PlanNumber(365), workspace.Find("retentionInDays"));
        Assert.Equal("Disabled", workspace.Find("publicNetworkAccessForIngestion")?.AsText);
        Assert.Equal("Disabled", workspace.Find("publicNetworkAccessForQuery")?.AsText);
        Assert.Equal(new PlanBool(true), workspace.Find("features", "disableLocalAuth"));
        Assert.Equal(new PlanNumber(-1), workspace.Find("workspaceCapping", "dailyQuotaGb"));
    }

    [Fact]
    public async Task LogWorkspace_WithACap_SaysSo()
    {
        var args = Args();
        args.DailyCapGb = 5;

        Assert.Equal(
            new PlanNumber(5),
            (await Plans.WholeAsync(o => _ = new LogWorkspace("logs", args, o))).One("operationalinsights:Workspace").Inputs.Find("workspaceCapping", "dailyQuotaGb"));
    }

    [Fact]
    public async Task LogWorkspace_AlertAddress_IsSecretThoughItWasGivenPlainly()
    {
        var plan = await Plans.WholeAsync(o => _ = new LogWorkspace("logs", Args(), o));

        Assert.IsType<PlanSecret>(Assert.IsType<PlanList>(plan.One("monitor:ActionGroup").Inputs.Find("emailReceivers")).Items[0].Find("emailAddress"));
        Assert.DoesNotContain("duty@cloud.example", Plans.Json(plan));
    }

    [Fact]
    public async Task LogWorkspace_RetentionOutOfRange_IsRefused()
    {
        var args = Args();
        args.RetentionDays = 7;

        Assert.Contains(
            "BLEU5002: LogWorkspace 'logs' RetentionDays is out of range, got '7'. Allowed: 183 to 730. Choose a value in that range.",
            await Plans.FailureAsync(o => _ = new LogWorkspace("logs", args, o)));
    }

    [Fact]
    public async Task LogWorkspace_WithoutAlertAddress_SaysSo() =>
        Assert.Contains("LogWorkspace 'logs' AlertEmail is not given", await Plans.FailureAsync(o => _ = new LogWorkspace("logs", new(), o)));

    private static LogWorkspaceArgs Args() => new()
    {
        ResourceGroupName = "group",
        Location = "bleufrancecentral",
        Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription },
        AlertEmail = "duty@cloud.example",
    };
}
