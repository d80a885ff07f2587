using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Hosting;
using Bleu.Infra.Planner.InProcess;
using Bleu.Infra.Planner.Model;
using Pulumi;

namespace Bleu.Infra.Planner.Tests.Hosting;

public sealed class StackPlannerTests
{
    [Fact]
    public async Task Reference_ToAnotherStack_YieldsItsOutputs()
    {
        var plan = await Planner(("hub", null), ("spoke", "organization/sample/hub")).PlanAsync("spoke", cancellationToken: Cancel);

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
        Assert.Equal(new PlanText("from hub"), plan.Outputs.Find("address"));
        Assert.Equal(new PlanSecret(new PlanText("hidden")), plan.Outputs.Find("key"));
    }

    [Theory]
    [InlineData("hub")]
    [InlineData("sample/hub")]
    [InlineData("organization/sample/hub")]
    public async Task Reference_InEveryForm_IsUnderstood(string reference)
    {
        var plan = await Planner(("hub", null), ("spoke", reference)).PlanAsync("spoke", cancellationToken: Cancel);

        Assert.True(plan.IsComplete, string.Join('\n', plan.Diagnostics));
    }

    [Fact]
    public async Task Reference_ToUnknownStack_NamesTheKnownOnes()
    {
        var plan = await Planner(("hub", null), ("spoke", "organization/sample/hbu")).PlanAsync("spoke", cancellationToken: Cancel);

        Assert.False(plan.IsComplete);
        Assert.Equal(
            "BLEU3003: StackReference names a stack that this project does not have, got 'organization/sample/hbu'. "
            + "Known: 'hub', 'spoke'. Correct the name, or add stacks/config/Pulumi.<stack>.yaml.",
            Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3003").ToString());
    }

    [Fact]
    public async Task References_ThatCloseACircle_AreReportedNotWaitedFor()
    {
        var planner = Planner(("a", "b"), ("b", "c"), ("c", "a"));
        var plans = await Task.WhenAll(new[] { "a", "b", "c" }.Select(s => planner.PlanAsync(s, cancellationToken: Cancel)))
            .WaitAsync(TimeSpan.FromSeconds(30), Cancel);

        Assert.All(plans, plan => Assert.False(plan.IsComplete));
        var circle = Assert.Single(plans.SelectMany(p => p.Diagnostics), d => d.Code == "BLEU3004");
        Assert.Equal(
            $"BLEU3004: StackReference closes a circle of stacks that wait for each other, got '{circle.Got}'. "
            + "Let one of them take the value from its configuration instead.",
            circle.ToString());
        Assert.Equal(4, circle.Got?.Split(" -> ").Length);
    }

    [Fact]
    public async Task Reference_ToItself_IsACircle()
    {
        var plan = await Planner(("a", "a")).PlanAsync("a", cancellationToken: Cancel).WaitAsync(TimeSpan.FromSeconds(30), Cancel);

        Assert.Equal("a -> a", Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3004").Got);
    }

    [Fact]
    public async Task Reference_ToStackThatFails_SaysWhichToMend()
    {
        var plan = await Planner(("hub", "nowhere"), ("spoke", "hub")).PlanAsync("spoke", cancellationToken: Cancel);

        Assert.False(plan.IsComplete);
        Assert.Equal(
            "BLEU3011: StackReference needs the outputs of a stack whose own plan failed, got 'hub'. "
            + "Mend that stack first: ./bleu preview hub.",
            Assert.Single(plan.Diagnostics, d => d.Code == "BLEU3011").ToString());
    }

    [Fact]
    public async Task Plan_OfUnknownStack_Throws()
    {
        var error = await Assert.ThrowsAsync<DiagnosticException>(() => Planner(("hub", null)).PlanAsync("other", cancellationToken: Cancel));

        Assert.Equal("BLEU3003", Assert.Single(error.Diagnostics).Code);
    }

    [Fact]
    public async Task Release_OfAPlannedStack_KeepsWhatOthersReferToAlone()
    {
        var planner = Planner(("hub", null), ("spoke", "hub"));
        Assert.NotEmpty((await planner.PlanAsync("hub", cancellationToken: Cancel)).Resources);
        planner.Release("hub");

        var spoke = await planner.PlanAsync("spoke", cancellationToken: Cancel);
        var hub = await planner.PlanAsync("hub", cancellationToken: Cancel);

        Assert.Equal(new PlanText("from hub"), spoke.Outputs.Find("address"));
        Assert.Empty(hub.Resources);
        Assert.True(hub.IsComplete);
    }

    [Fact]
    public void Release_OfAStackThatWasNeverPlanned_DoesNothing() => Planner(("hub", null)).Release("hub");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static StackPlanner Planner(params (string Stack, string? Reference)[] stacks) => new(
        new InProcessPlanHost(Declare),
        stacks.ToDictionary(
            s => s.Stack,
            s => (Func<PlanRequest>)(() => Plans.Request with
            {
                Stack = s.Stack,
                Config = s.Reference is { } reference
                    ? new Dictionary<string, string> { ["sample:reference"] = reference }
                    : new Dictionary<string, string>(),
            })));

    private static Task<IDictionary<string, object?>> Declare()
    {
        var outputs = new Dictionary<string, object?>
        {
            ["address"] = "from " + Deployment.Instance.StackName,
            ["key"] = Output.CreateSecret("hidden"),
        };
        if (new Config().Get("reference") is { } name)
        {
            var reference = new StackReference(name);
            outputs["address"] = reference.RequireOutput("address");
            outputs["key"] = reference.RequireOutput("key");
        }

        return Task.FromResult<IDictionary<string, object?>>(outputs);
    }
}
